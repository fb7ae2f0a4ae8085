helper-program = Voucherline para o pessoal doméstico
helper-program-short = As minhas horas
helper-home = Registar horas
helper-book = As minhas horas
helper-offline = Aqui não há rede. Registe as suas horas mesmo assim: este telefone guarda-as e envia-as assim que puder.
helper-where = Onde trabalhou?
helper-last-time = Da última vez:
helper-elsewhere = Em casa de outro utilizador
helper-household = Número de utilizador
helper-household-hint = 12 algarismos. Estão no cartão e nas cartas do utilizador.
helper-scan = Ler o cartão
helper-scanning = Segure o cartão em frente da câmara.
helper-scan-stop = Parar a câmara
helper-no-camera = A câmara não funciona aqui. Escreva o número.
helper-day = Dia
helper-how-long = Quanto tempo trabalhou?
helper-hours = Horas
helper-minutes = Minutos
helper-hour-mark = h
helper-starts = A partir de que hora? (pode ficar vazio)
helper-what = O que fez?
helper-activity = { $activity ->
        [home-help] Ajuda doméstica
        [shopping] Compras
        [ironing] Engomar
       *[transport] Transporte
    }
helper-company = Empresa
helper-company-which = Para que empresa?
helper-enter = Registar as horas
helper-noted = Está registado: { $hours }, { $day }, utilizador { $household }.

## No telefone

helper-queue = Horas neste telefone
helper-queue-signed-out = Entre outra vez: então será enviado o que aqui espera.
helper-state-waiting = à espera de rede
helper-state-sent = enviado
helper-state-refused = não aceite
helper-correct = Corrigir
helper-again = Enviar outra vez
helper-throw-away = Deitar fora

## O que não está bem

helper-two-households = Escolheu um utilizador e escreveu o número de outro. Deixe só um dos dois.
helper-household-missing = Escolha um utilizador, ou escreva o número.
helper-day-unreadable = Indique um dia, por exemplo 31/12/2026.
helper-day-not-yet = Esse dia ainda não chegou. Registe o trabalho no próprio dia ou mais tarde.
helper-hours-unreadable = Escreva quanto tempo trabalhou, em horas e minutos: por exemplo 3 e 30.
helper-time-unreadable = Escreva uma hora como 9:30, ou deixe vazio.
helper-activity-missing = Escolha o que fez.
helper-company-missing = Escolha a empresa para a qual trabalhou nesse dia.
helper-no-employer = Não conhecemos nenhuma empresa para a qual tenha trabalhado nesse dia. Verifique o dia, ou ligue à sua empresa.
helper-why-number-invalid = Há um erro no número de utilizador. Compare os 12 algarismos com o cartão.
helper-why-household-unknown = Não conhecemos nenhum utilizador com este número. Compare os 12 algarismos com o cartão.
helper-why-household-closed = Já não se podem registar horas em casa deste utilizador. Ligue à sua empresa.
helper-why-no-contract = Que saibamos, não trabalhava para esta empresa nesse dia: { $day }. Verifique o dia, ou ligue à sua empresa.
helper-why-not-approved = A sua empresa não podia fazer este tipo de trabalho nesse dia: { $day }. Verifique o que escolheu, ou ligue à sua empresa.
helper-why-day-in-future = Esse dia ainda não chegou: { $day }. Registe o trabalho no próprio dia ou mais tarde.
helper-why-day-too-old = Foi há demasiado tempo: { $day }. Pode registar trabalho a partir deste dia: { $oldest }. Ligue à sua empresa.
helper-why-too-many-minutes-in-day = Assim teria trabalhado { MINUTES($minutes) } num só dia: { $day }. São permitidas no máximo { MINUTES($most) } por dia. Veja nas suas horas se algo está duas vezes.
helper-why-overlap = Nesse dia ({ $day }) tem outras horas a partir das { CLOCK($other_start) }, ao mesmo tempo. Corrija a hora, ou veja as suas horas.
helper-why-same-prestation-differs = Já enviou isto, com outros dados. Veja as suas horas antes de registar de novo.
helper-why-otherwise = Estas horas não são aceites. Ligue à sua empresa ou para o número abaixo.

## O livro

helper-news = Novidades sobre as suas horas
helper-news-line = { $what ->
        [helper-hours-contested] O utilizador diz que algo não está bem.
        [helper-hours-amended] A sua empresa alterou as suas horas.
        [helper-hours-cancelled] As suas horas foram anuladas.
        [helper-hours-confirmed] O utilizador agora concorda.
        [helper-hours-decided] O serviço de clientes decidiu.
        [helper-hours-corrected] O serviço de clientes retirou estas horas.
       *[helper-objection-answered] Há uma resposta ao que escreveu.
    }
helper-months = Outros meses
helper-all-hours = Todas as horas
helper-agreed-hours = Aprovadas
helper-disputed-hours = Contestadas
helper-paid-hours = Pagas à sua empresa
helper-book-empty = Neste mês não há horas registadas.
helper-state = { $state ->
        [registered] à espera de resposta
        [maintained] contestado: a empresa mantém as horas
        [agreed] aprovado
        [contested] contestado pelo utilizador
        [cancelled] anulado
        [short] aprovado, à espera de cheques
        [outside-vouchers] aprovado, a pagar sem cheques
        [reimbursed] aprovado e pago
       *[other] tratado
    }
helper-at-household = utilizador { $household }
helper-changed = A sua empresa alterou estas horas: { $moment }.
helper-paid = Pago à sua empresa: { $moment }.
helper-how-it-stands = Estado
helper-story = O que aconteceu
helper-story-registered = { $role ->
        [helper] Registou estas horas.
       *[company] A sua empresa registou estas horas.
    }
helper-story-validated = { $how ->
        [silence] A sua empresa deixou passar o prazo: isso conta como um sim.
       *[person] A sua empresa disse sim.
    }
helper-story-confirmed = { $how ->
        [silence] O utilizador deixou passar o prazo: isso conta como um sim.
       *[person] O utilizador disse sim.
    }
helper-story-contested = O utilizador disse que algo não está bem: { $reason ->
        [hours] o número de horas.
        [day] o dia.
        [did-not-happen] ninguém veio trabalhar.
       *[other] outra coisa.
    }
helper-story-amended = A sua empresa fez uma alteração. Antes: { $before }, { $day_before }. Agora: { $now }, { $day } ({ helper-activity }).
helper-story-maintained = A sua empresa mantém estas horas.
helper-story-cancelled = { $role ->
        [company] A sua empresa anulou estas horas.
       *[agent] O serviço de clientes anulou estas horas.
    }
helper-story-decided = O serviço de clientes decidiu: { $for ->
        [company] as horas contam.
       *[household] as horas não contam.
    }
helper-story-corrected = O serviço de clientes retirou estas horas, por causa de um erro.
helper-story-paid = A sua empresa recebeu o pagamento destas horas.
helper-story-came-back = O pagamento à sua empresa voltou para trás; será feito de novo.
helper-story-objected = Escreveu que isto não está certo:
helper-story-settled = { $role ->
        [company] A sua empresa respondeu:
       *[agent] O serviço de clientes respondeu:
    }

## A resposta a uma alteração

helper-objection = Isto não está certo?
helper-objection-words = Escreva o que não está certo
helper-objection-hint = A sua empresa e o serviço de clientes vão ler.
helper-objection-send = Enviar
helper-objection-noted = As suas palavras estão registadas. A sua empresa e o serviço de clientes vão lê-las.
helper-objection-waits = O que escreveu espera por uma resposta. Vai encontrá-la aqui.
helper-why-nothing-to-object-to = Ninguém alterou nem contestou estas horas. Ligue à sua empresa se algo não está bem.
helper-why-objected-before = O que escreveu antes ainda espera por uma resposta. Ligue à sua empresa se demorar.
helper-why-reason-missing = Escreva em poucas palavras o que não está certo.
helper-why-words-too-long = É demasiado longo: { $length } caracteres. Escreva no máximo { $most }.

## Em papel

helper-pdf = Este mês em PDF
helper-pdf-title = Horas de { $name }, { $month }
helper-number = Número do pessoal doméstico
helper-made = Feito em

## How she is reached

helper-reach = Como me contactar
helper-reach-why = É para lá que vão os códigos de uso único para entrar noutro telemóvel e as notícias das suas horas. Mais ninguém altera isto.
helper-reach-email = Endereço de e-mail
helper-reach-telephone = Número de telefone
helper-reach-save = Guardar
helper-reach-changed = Registado. A partir de agora é contactada por aí.
helper-reach-same = Nada mudou.
helper-why-email-invalid = «{ $email }» não é um endereço de e-mail. Verifique cada letra e se há um só @.
helper-why-telephone-invalid = «{ $telephone }» não é um número para o qual se possa ligar. Verifique os algarismos; para outro país, comece por + e o indicativo.
helper-why-helper-unreachable = Indique um endereço de e-mail ou um número de telefone: sem um deles ninguém lhe pode enviar um código.
