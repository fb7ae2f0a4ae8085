"""Who signs in with what, who tried in vain, and who is signed in. No code, password or key stands here in clear."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q

from voucherline.domain.accounts.values import Duty, Purpose
from voucherline.domain.companies.models import Company, Helper
from voucherline.domain.households.models import Household


class User(models.Model):
    """Somebody who signs in for a company, or of customer service or the inspection."""

    personal = "name and login of somebody at work"
    kept = "as long as the journal names the login"

    id = models.UUIDField(primary_key=True)
    login = models.TextField(unique=True)
    name = models.TextField()
    role = models.TextField()
    company = models.ForeignKey(Company, on_delete=models.PROTECT, null=True, related_name="users")
    may = ArrayField(models.TextField(), default=list)
    """What it may do for its company: `Duty`."""
    password = models.TextField(default="")
    """Its hash; empty as long as nobody chose one."""
    invitation = models.TextField(default="")
    """The hash of the code with which a password is chosen; empty once it was."""
    invited_until = models.DateTimeField(null=True)
    app_secret = models.TextField(default="")
    """What it shares with an authenticator app, sealed; empty: none."""
    app_step = models.BigIntegerField(default=0)
    """The last half minute whose code was taken: no code counts twice."""
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "accounts_user"
        constraints = (
            models.CheckConstraint(
                name="accounts_user_role_known",
                condition=Q(role__in=["company", "agent", "supervisor", "inspector"]),
            ),
            models.CheckConstraint(
                name="accounts_user_of_company",
                condition=Q(role="company", company__isnull=False) & ~Q(may=[])
                | ~Q(role="company") & Q(company__isnull=True, may=[]),
            ),
            models.CheckConstraint(
                name="accounts_user_duties_known", condition=Q(may__contained_by=[each.value for each in Duty])
            ),
        )

    def __str__(self) -> str:
        return self.login


class Passkey(models.Model):
    """A key in a user's telephone, computer or token; here only its public half."""

    personal = "that a user has such a device"
    kept = "until its user takes it away, or is invited anew"

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="passkeys")
    credential = models.BinaryField(unique=True)
    public_key = models.BinaryField()
    count = models.BigIntegerField(default=0)
    name = models.TextField(default="")
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "accounts_passkey"

    def __str__(self) -> str:
        return f"passkey of {self.user_id}"


class Eid(models.Model):
    """An electronic identity that belongs to a household: the subject by which its provider names a person."""

    personal = "that a household is the person whom a provider calls so"
    kept = "as its household"

    id = models.UUIDField(primary_key=True)
    issuer = models.TextField()
    subject = models.TextField()
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="+")
    linked_at = models.DateTimeField()

    class Meta:
        db_table = "accounts_eid"
        constraints = (
            models.UniqueConstraint(fields=["issuer", "subject"], name="accounts_eid_is_one_person"),
            models.UniqueConstraint(fields=["issuer", "household"], name="accounts_eid_one_a_household"),
        )

    def __str__(self) -> str:
        return f"eid of {self.household_id}"


class Device(models.Model):
    """A telephone or computer on which a helper proved once, by a one-time code, that it is hers."""

    personal = "that a helper has such a browser"
    kept = "until she takes it away, or half a year after it was last used"

    id = models.UUIDField(primary_key=True)
    helper = models.ForeignKey(Helper, on_delete=models.PROTECT, related_name="+")
    print = models.TextField(unique=True)
    """Of the long random word that the browser keeps."""
    browser = models.TextField(default="")
    bound_at = models.DateTimeField()
    used_at = models.DateTimeField()

    class Meta:
        db_table = "accounts_device"

    def __str__(self) -> str:
        return f"device of {self.helper_id}"


class OneTimeCode(models.Model):
    """What is kept of a code that opens one door once, for some minutes: never the code itself."""

    personal = "that a household or helper wanted to sign in; until it is called, its telephone number"
    kept = "a day; then the job `forget sign-ins` deletes it"

    id = models.UUIDField(primary_key=True)
    purpose = models.TextField()
    owner = models.UUIDField()
    """The household or helper."""
    hash = models.TextField()
    """Empty, as long as no code was made: one that a call is to say is made when somebody pressed a key there."""
    number = models.TextField(default="", db_default="")
    """The telephone that is still to be called, E.164; empty: none, or somebody is calling it."""
    language = models.CharField(max_length=2, default="", db_default="")
    """In which a call says it."""
    made_at = models.DateTimeField()
    until = models.DateTimeField()
    wrong = models.SmallIntegerField(default=0)
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "accounts_one_time_code"
        indexes = (
            models.Index(fields=["owner", "made_at"], name="accounts_codes_of_somebody"),
            models.Index(fields=["made_at"], name="accounts_codes_to_say", condition=~Q(number="")),
        )
        constraints = (
            models.CheckConstraint(
                name="accounts_code_purpose_known", condition=Q(purpose__in=[each.value for each in Purpose])
            ),
        )

    def __str__(self) -> str:
        return f"one-time code {self.id}"


class Guess(models.Model):
    """How often codes were wrong: for a number that was given, from a caller or address, and of one value.

    A number that belongs to nobody has its guesses too: nothing here tells whether it exists.
    """

    personal = "the telephone number or network address that guessed, the user number that was given"
    kept = "VOUCHERLINE_GUESSES_KEPT_DAYS after the last; then the job `forget guesses` deletes it"

    id = models.BigAutoField(primary_key=True)
    kind = models.TextField()
    what = models.TextField()
    """The number or address, or the keyed print of a code."""
    wrong = models.IntegerField(default=0)
    last_at = models.DateTimeField(null=True)
    not_before = models.DateTimeField(null=True)
    """Until then no code counts as right."""

    class Meta:
        db_table = "accounts_guess"
        constraints = (models.UniqueConstraint(fields=["kind", "what"], name="accounts_guess_once"),)

    def __str__(self) -> str:
        return f"{self.wrong} wrong of a {self.kind}"


class Inquiry(models.Model):
    """How often a company asked in an hour about households by number: nobody tries number after number."""

    personal = "nothing: which households it asked about is not kept"
    kept = "two days; then the job `forget sign-ins` deletes it"

    id = models.BigAutoField(primary_key=True)
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="+")
    hour = models.DateTimeField()
    """When the hour began."""
    count = models.IntegerField()

    class Meta:
        db_table = "accounts_inquiry"
        constraints = (models.UniqueConstraint(fields=["company", "hour"], name="accounts_inquiry_once_an_hour"),)

    def __str__(self) -> str:
        return f"{self.count} inquiries of {self.company_id}"


class Session(AbstractBaseSession):
    """A browser that somebody uses; its key is kept as a print, so that who reads this table is nobody."""

    personal = "who is signed in with which browser, from which address"
    kept = "until it ends; then the job `forget sign-ins` deletes it"

    owner = models.UUIDField(null=True)
    """The household, helper or user that is signed in; nobody, before."""
    began_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    browser = models.TextField(default="")
    address = models.TextField(default="")

    class Meta:
        db_table = "accounts_session"
        indexes = (models.Index(fields=["owner"], name="accounts_sessions_of", condition=Q(owner__isnull=False)),)

    def __str__(self) -> str:
        return f"session of {self.owner}"
