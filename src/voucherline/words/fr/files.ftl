file-at-line = Ligne { NUMBER($line, useGrouping: 0) } du fichier : { $what }

## Le fichier ne peut pas être lu

file-empty-file = Il est vide. Téléchargez-le de nouveau auprès de la banque.
file-not-a-bank-file = Ce n'est ni CODA ni camt.053 ; il commence par « { $found } ». Choisissez le fichier donné par la banque.
file-coda-header-damaged = Sa première ligne CODA est abîmée : « { $found } ». Téléchargez-le de nouveau auprès de la banque.
file-coda-version-unknown = Il est dans la version « { $found } » de CODA, que nous ne connaissons pas. Demandez la version 2 à la banque.
file-no-statement = Il ne contient aucun extrait. Demandez à la banque l'extrait de ce jour.
file-xml-not-well-formed = Il est coupé ou abîmé : { $found }. Téléchargez-le de nouveau auprès de la banque.
file-xml-with-doctype = Il contient ce qu'aucune banque n'envoie (un type de document). Ne l'utilisez pas et prévenez les opérateurs.
file-xml-not-camt053 = Ce n'est pas un extrait camt.053, mais « { $found } ». Demandez camt.053 à la banque.

## Une ligne dont le montant est perdu

file-amount-unreadable = le montant « { $found } » est illisible. Redemandez le fichier à la banque.
file-not-whole-cents = le montant « { $found } » n'est pas en centimes entiers. Interrogez la banque.
file-unknown-record = nous ne connaissons pas les lignes comme « { $found } ». Redemandez le fichier à la banque.

## Une ligne dont autre chose est perdu

file-date-unreadable = la date « { $found } » est illisible. Comparez avec l'extrait de la banque.
file-code-unreadable = le genre de mouvement « { $found } » est illisible. Comparez avec l'extrait de la banque.
file-communication-unreadable = la communication « { $found } » est illisible. Comparez avec l'extrait de la banque.
file-detail-without-total = le total auquel appartient « { $found } » manque. Comparez avec l'extrait de la banque.
file-line-length = cette ligne a { $length } caractères et non 128. Redemandez le fichier à la banque si un montant semble faux.
file-other-currency = le mouvement est en { $found }, le compte en { $account_currency }. Décidez ce qu'il faut en faire.

## Quelque chose ne va pas dans un extrait

file-details-missing = les détails d'un total de { CENTS($total_cents) } manquent. Demandez les détails à la banque.
file-details-do-not-add-up = un total de { CENTS($total_cents) } a { $count } détails qui font { CENTS($details_cents) }. Demandez à la banque ce qui est juste.
file-details-count = la banque annonce { $said } détails, nous en lisons { $count }. Redemandez le fichier à la banque.
file-total-unreadable = le total « { $found } » est illisible ; ses détails font { CENTS($details_cents) }. Comparez avec l'extrait de la banque.
file-continuation-missing = il manque une ligne après « { $found } ». Comparez avec l'extrait de la banque.
file-continuation-without-movement = « { $found } » continue un mouvement qui manque. Comparez avec l'extrait de la banque.
file-information-without-movement = « { $found } » explique un mouvement qui manque. Comparez avec l'extrait de la banque.
file-movement-after-closing = un mouvement suit le solde final. Redemandez le fichier à la banque.
file-sequence-gap = nous attendions le numéro { $expected } et lisons { $found }. Vérifiez s'il manque un mouvement.
file-opening-missing = le solde initial manque. Redemandez le fichier à la banque.
file-closing-missing = le solde final manque. Redemandez le fichier à la banque.
file-balance-unreadable = le solde « { $found } » est illisible. Redemandez le fichier à la banque.
file-account-doubtful = « { $found } » n'est pas un numéro de compte valable. Vérifiez à qui est cet extrait.
file-accounts-differ = il s'ouvre avec le compte { $opening } et se ferme avec le compte { $closing }. Redemandez le fichier à la banque.
file-does-not-add-up = les mouvements et les soldes diffèrent de { CENTS($difference_cents) }. Redemandez le fichier à la banque.
file-not-booked = le mouvement « { $found } » n'est pas encore comptabilisé ({ $status }). Attendez l'extrait qui le comptabilise.

## Quelque chose ne va pas autour des extraits

file-header-missing = la première ligne manque. Redemandez le fichier à la banque si quelque chose semble faux.
file-trailer-missing = la dernière ligne manque : le fichier est peut-être coupé. Téléchargez-le de nouveau auprès de la banque.
file-trailer-unreadable = la dernière ligne « { $found } » est illisible. Téléchargez de nouveau le fichier si quelque chose semble faux.
file-record-count = la banque annonce { $said } lignes, nous en lisons { $count }. Téléchargez de nouveau le fichier auprès de la banque.
file-trailer-totals = la banque annonce { CENTS($said_debit_cents) } en sortie et { CENTS($said_credit_cents) } en entrée ; nous lisons { CENTS($debit_cents) } et { CENTS($credit_cents) }. Téléchargez de nouveau le fichier auprès de la banque.
file-duplicate-file = la banque dit que ce fichier est une copie. Vous ne devez rien faire : ce qui a été lu ne l'est pas deux fois.
file-file-continues = la banque annonce encore un fichier. Importez-le aussi.
