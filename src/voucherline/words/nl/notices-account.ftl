## Welkom

notice-welcome-subject = Welkom: zo werken uw dienstencheques
notice-welcome = U bent ingeschreven. U kunt nu dienstencheques bestellen.
notice-welcome-what = Eén dienstencheque betaalt één uur werk van een huishoudhulp. U krijgt geen papier: uw dienstencheques zitten in uw portefeuille bij ons.
notice-welcome-answer-online = Na elk werk krijgt u een e-mail. Op { $portal } zegt u of het klopt.
notice-welcome-answer-email = Na elk werk krijgt u een e-mail met de dag en de uren. Bel { $line } om te zeggen of het klopt.
notice-welcome-answer-telephone = Na elk werk bellen wij u op met de dag en de uren. U zegt dan meteen of het klopt. Of u belt later zelf naar { $line }.
notice-welcome-code = Voor de telefoon en onze website hebt u een code nodig. Die krijgt u in een aparte brief.
notice-welcome-transfer = Schrijf geld over op rekening { $account }. Eén dienstencheque kost nu { $price }.
notice-welcome-smallest = Bestel er minstens { $count } tegelijk.

## De code voor de telefoon

notice-telephone-code-subject = Uw nieuwe code voor de telefoon
notice-telephone-code = Met deze code weten wij dat u het bent als u belt, of als u zich aanmeldt op onze website. Had u al een code? Die werkt niet meer.
notice-telephone-code-secret = Geef de code aan niemand. Ook niet aan uw huishoudhulp, aan de onderneming of aan een medewerker van ons. U toetst ze alleen in op onze telefoonlijn, of om u aan te melden op onze website.
notice-how-to-call = Zo belt u ons
notice-telephone-code-now = Toets de code uit deze brief in.
notice-call-then = Daarna hoort u wat u kunt doen.

## Foute codes aan de telefoon

notice-wrong-codes-subject = Er werd een foute code voor de telefoon ingetoetst
notice-wrong-codes = Op onze telefoonlijn werd met uw gebruikersnummer { $count } keer na elkaar een foute code ingetoetst.
notice-wrong-codes-nothing-heard = Met een foute code hoort niemand iets over u, en niemand kan iets veranderen. Uw dienstencheques zijn veilig.
notice-wrong-codes-you = Was u het zelf? Dat kan iedereen gebeuren. Na een tijdje kunt u het gewoon opnieuw proberen.
notice-wrong-codes-no-loss = U verliest geen enkel recht. Wacht er werk op uw antwoord? Dan kan een medewerker het samen met u bevestigen of betwisten, ook zonder code.
notice-wrong-codes-help = Was u het niet, of weet u de code niet meer?
notice-wrong-codes-call = Bel { $line } en druk op 0. Een medewerker helpt u.
notice-wrong-codes-new = Vraag een nieuwe code. U krijgt ze met een brief, en de oude code werkt dan niet meer.
notice-wrong-codes-secret = Zeg uw code aan niemand, ook niet aan een medewerker van ons.

## Hoe u alles regelt

notice-solution-changed-subject = { $solution ->
        [online] U regelt uw dienstencheques voortaan online
        [email] U krijgt voortaan e-mails en antwoordt per telefoon
       *[telephone] Wij bellen u voortaan op
    }
notice-solution-changed-online = U krijgt een e-mail als er werk op uw antwoord wacht. U antwoordt online.
notice-solution-changed-email = U krijgt een e-mail als er werk op uw antwoord wacht. Daarin staan de dag en de uren. U antwoordt per telefoon.
notice-solution-changed-telephone = Wij bellen u op als er werk op uw antwoord wacht. U hoort de dag en de uren. U antwoordt meteen, of u belt later zelf.
notice-solution-confirmations = { $how ->
        [email] De bevestiging van een bestelling krijgt u per e-mail.
       *[letter] De bevestiging van een bestelling krijgt u met een brief.
    }
notice-solution-no-loss = Wacht er nog werk op uw antwoord? U krijgt daarvoor nooit minder tijd dan u had.
notice-solution-again = U kunt dit altijd weer veranderen.

## Nieuw adres, nieuw nummer

notice-contact-changed-subject = { $what ->
        [email] Wij kregen een nieuw e-mailadres voor u
        [telephone] Wij kregen een nieuw telefoonnummer voor u
       *[address] Wij kregen een nieuw adres voor u
    }
notice-contact-changed = { $what ->
        [email] Iemand gaf ons een nieuw e-mailadres voor u. Daarom schrijven wij u nog eens op de oude manier.
        [telephone] Iemand gaf ons een nieuw telefoonnummer voor u. Daarom schrijven wij u nog eens op de oude manier.
       *[address] Iemand gaf ons een nieuw adres voor u. Daarom schrijven wij u nog eens op het oude adres.
    }
notice-contact-changed-from = Vanaf { $day } gebruiken wij wat nieuw is. Eerder kan niemand er zich mee aanmelden.
notice-was-it-you = Was u het zelf? Dan hoeft u niets te doen.
notice-was-it-not-you = Was u het niet?
notice-not-me-call = Bel meteen { $line } en druk op 0.
notice-not-me-say = Zeg dat u niets veranderd hebt. Wij houden het dan tegen.

## Volmachten

notice-mandate-offered-subject = U wilt dat { $holder } voor u mag handelen
notice-mandate-offered = U hebt ons gezegd dat { $holder } voor u mag handelen. In deze brief staat de code daarvoor. Zonder die code mag { $holder } nog niets.
notice-mandate-offered-code = Geef deze code alleen aan { $holder }. Het is niet uw eigen code voor de telefoon.
notice-mandate-accept = Zo neemt { $holder } de volmacht aan
notice-mandate-accept-give = Geef de code uit deze brief aan { $holder }.
notice-mandate-accept-call = { $holder } belt { $line } en drukt op 0.
notice-mandate-accept-online = { $holder } gaat naar { $portal }, of belt { $line } en drukt op 0.
notice-mandate-accept-say = { $holder } zegt uw gebruikersnummer, { $number }, en de code.
notice-mandate-accept-until = Dat moet ten laatste op { $day } gebeuren. Daarna werkt de code niet meer.
notice-mandate-offered-not-you = Hebt u geen volmacht gegeven? Geef de code dan aan niemand. Bel { $line } en druk op 0. Wij houden het dan tegen.
notice-mandate-given-subject = { $holder } mag voortaan voor u handelen
notice-mandate-sees = { $holder } mag uw dienstencheques en het werk bij u bekijken. Dat geldt van { $first } tot en met { $last }.
notice-mandate-answers = { $holder } mag ook zeggen of werk klopt.
notice-mandate-given-both = U kunt alles ook zelf blijven doen. Van alles wat { $holder } doet, krijgt u bericht.
notice-mandate-not = { $holder } kan uw adres, uw telefoonnummer en uw code niet veranderen.
notice-mandate-stop = Wilt u dit niet?
notice-mandate-stop-call = Bel { $line } en druk op 0.
notice-mandate-stop-say = Zeg dat u de volmacht wilt stoppen. Dat kan altijd.
notice-holder-planned-absence-subject = { $holder } liet ons weten dat u afwezig bent
notice-holder-planned-absence = { $holder } heeft een volmacht van u. Van { $holder } weten wij dat u afwezig bent van { $first } tot en met { $last }.
notice-holder-planned-absence-time = Zolang u afwezig bent, staan uw termijnen stil: zwijgen telt dan niet als ja.
notice-mandate-not-accepted-subject = { $holder } heeft uw volmacht niet aangenomen
notice-mandate-not-accepted = { $holder } had daarvoor een code nodig, en enkele dagen de tijd. De code werkt nu niet meer. Wilt u het nog? Geef dan een nieuwe volmacht.
notice-mandate-ended-subject = { $holder } mag niet meer voor u handelen
notice-mandate-ended = De volmacht van { $holder } is gestopt. Ze was bedoeld van { $first } tot en met { $last }.
notice-mandate-ended-stays = Wat { $holder } al voor u deed, blijft gelden.

## Geblokkeerd, uitgesloten, afgesloten, weer open

notice-account-changed-subject = { $state ->
        [frozen] U kunt nu geen dienstencheques bestellen
        [excluded] U mag een tijd lang geen dienstencheques gebruiken
        [deceased] De dienstencheques van { $name }
        [closed] Uw gebruikersnummer is afgesloten
       *[open] U kunt weer dienstencheques bestellen
    }
notice-account-closed-after-death-subject = De dienstencheques van { $name }
notice-account-frozen = Uw gebruikersnummer is geblokkeerd. U kunt nu niets bestellen. Geld dat u stort, krijgt u terug.
notice-account-frozen-work = Werk dat al gedaan is, kunt u nog bevestigen of betwisten. Wij betalen het met de dienstencheques die u hebt.
notice-account-frozen-ask = De klantendienst zegt u graag waarom, en wat u kunt doen.
notice-account-excluded = De inspectie heeft beslist dat u een tijd lang geen dienstencheques mag bestellen. Een huishoudhulp kan zolang ook niet met dienstencheques bij u werken.
notice-account-excluded-until = Dat duurt ten langste tot en met { $day }. Daarna kunt u vanzelf weer bestellen.
notice-account-excluded-work = Wacht er nog werk op een antwoord? Daarover beslist de klantendienst.
notice-account-excluded-ask = Gaat u niet akkoord? Laat het ons weten. U mag uw kant van de zaak uitleggen.
notice-account-open = Uw gebruikersnummer is weer open. U kunt weer bestellen, en een huishoudhulp kan weer voor u werken.
notice-account-closed = Uw gebruikersnummer is afgesloten. U kunt er niet meer mee bestellen. Geld dat u nog stort, krijgt u terug.
notice-account-closed-again = Wilt u later opnieuw dienstencheques gebruiken? Dan helpt de klantendienst u verder.
notice-account-deceased = Wij vernamen dat { $name } overleden is. Wij wensen u veel sterkte.
notice-account-deceased-calm = U hoeft vandaag niets te doen. Hier leest u wat er met de dienstencheques gebeurt.
notice-account-deceased-orders = Bestellen kan niet meer. Geld dat nog binnenkomt, storten wij terug.
notice-account-deceased-work = Heeft een huishoudhulp nog gewerkt vóór het overlijden? Dat werk kunt u nog bevestigen. Wij betalen het met de dienstencheques die er zijn.
notice-account-deceased-heirs = Wat overblijft, betalen wij terug aan de erfgenamen. Wij vragen daarvoor een attest van erfopvolging en een rekeningnummer.
notice-account-deceased-until = U hebt daarvoor tijd tot { $day }. Op die dag sluiten wij alles af.
notice-account-closed-after-death = Wij schreven u eerder na het overlijden van { $name }. Nu hebben wij het gebruikersnummer afgesloten.
notice-account-closed-after-death-ask = Is er voor u nog iets niet geregeld? Neem gerust contact op met de klantendienst.

## Bewijzen en rekening

notice-proof-accepted-subject = Uw bewijs is in orde
notice-proof-accepted = { $proof ->
        [priority-group] Wij hebben uw bewijs aanvaard. U mag meer dienstencheques kopen tegen de laagste prijs.
       *[self-employed-mother] Wij hebben uw bewijs aanvaard. Als zelfstandige moeder krijgt u gratis dienstencheques.
    }
notice-proof-from = Dat geldt vanaf { $first }.
notice-proof-between = Dat geldt van { $first } tot en met { $last }.
notice-proof-vouchers = { $proof ->
        [priority-group] Het gaat om hoogstens { $count ->
                [one] 1 dienstencheque
               *[other] { $count } dienstencheques
            } per jaar.
       *[self-employed-mother] Het gaat om { $count ->
                [one] 1 dienstencheque
               *[other] { $count } dienstencheques
            }.
    }
notice-refund-account-noted-subject = Uw rekening voor terugbetalingen is genoteerd
notice-refund-account-noted = Als wij u geld terugbetalen, doen wij dat op de rekening die eindigt op { $ends }.

notice-form-question-subject = Een vraag over uw formulier
notice-form-question = Bedankt voor uw formulier. Iets erin kunnen wij niet lezen of begrijpen wij niet.
notice-form-question-words = Onze vraag: “{ $words }”
notice-form-question-answer = Schrijf uw antwoord op de strook hieronder en stuur ze terug. U kunt ook { $line } bellen en op 0 drukken. Tot dan verandert er niets voor u.
