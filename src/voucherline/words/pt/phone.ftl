## A linha telefónica do pessoal doméstico: frases curtas, para ouvir. Primeiro o que faz, depois a tecla.

phone-clock = { $minute ->
        [0] { $hour } horas
       *[other] { $hour } horas e { $minute }
    }
phone-length-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
phone-length-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
phone-length = { $hours } e { $minutes }

## Palavras dentro das frases

phone-activity = { $activity ->
        [home-help] ajuda doméstica
        [shopping] compras
        [ironing] engomar
       *[transport] transporte
    }
phone-state = { $state ->
        [registered] à espera de resposta
        [maintained] mantido pela empresa
        [agreed] aprovado
        [contested] contestado
        [cancelled] anulado
        [short] à espera de cheques
        [outside-vouchers] a pagar sem cheques
        [reimbursed] pago à empresa
       *[other] tratado
    }

## Início, língua, quem liga

phone-helper-welcome = Esta é a linha do pessoal doméstico.
phone-option-language-nl = Para neerlandês, prima { $key }.
phone-option-language-fr = Para francês, prima { $key }.
phone-option-language-de = Para alemão, prima { $key }.
phone-option-language-en = Para inglês, prima { $key }.
phone-option-language-pl = Para polaco, prima { $key }.
phone-option-language-pt = Para português, prima { $key }.
phone-option-language-ro = Para romeno, prima { $key }.
phone-option-language-es = Para espanhol, prima { $key }.
phone-helper-number = Marque o seu próprio número, 12 algarismos.
phone-code = Marque o seu código telefónico, 5 algarismos.
phone-not-known-again = O número e o código não correspondem. Tente outra vez, sem pressa.
phone-not-known = O número e o código não correspondem. Não perde nenhum direito: uma pessoa vai ajudar.

## O que é possível em todo o lado

phone-wrong-key = Essa tecla não serve aqui.
phone-too-few = Faltam algarismos.
phone-silence = Não ouvi nada.
phone-go-on = Continue sem pressa.
phone-not-understood = Assim não conseguimos. Uma pessoa vai ajudar.
phone-too-long = Esta chamada é longa. Uma pessoa vai ajudar.
phone-keys = Para falar com uma pessoa, prima 0. Para ouvir outra vez, prima 9.
phone-to-person = Vou passar a chamada ao serviço de clientes. Não desligue.
phone-call-back-booked = Voltamos a ligar no próximo dia útil. Até breve.
phone-opening-hours = Agora não está ninguém. Volte a ligar num dia útil, entre as { $opens } e as { $closes }. Até breve.
phone-bye = Obrigado pela sua chamada. Até à próxima.

## As horas de trabalho

phone-option-helper-register = Para registar horas, prima { $key }.
phone-option-helper-entries = Para ouvir as suas últimas horas, prima { $key }.
phone-option-helper-language = Para outra língua, prima { $key }.
phone-helper-here = Está a ligar do telefone de uma casa onde já trabalhou.
phone-option-helper-here = Se trabalhou lá hoje, prima { $key }.
phone-option-helper-elsewhere = Se trabalhou noutro lugar, prima { $key }.
phone-helper-household = Marque o número de utilizador da casa onde trabalhou hoje.
phone-helper-household-wrong = Esse número não está certo.
phone-helper-activity = Que atividade, de 1 a 4?
phone-helper-activities = Para ajuda doméstica, prima 1. Para compras, prima 2. Para engomar, prima 3. Para transporte, prima 4.
phone-helper-hours = Quantas horas inteiras, de uma a nove?
phone-helper-summary = Hoje, em casa do utilizador { $household }: { $hours }, { $activity }.
phone-option-helper-right = Se está certo, prima { $key }.
phone-option-helper-wrong = Para começar de novo, prima { $key }.
phone-helper-registered = As suas horas estão registadas.
phone-helper-refused = Não foi possível. { $why }
phone-helper-refused-otherwise = Ligue à sua empresa.
phone-helper-several = Trabalha para mais de uma empresa.
phone-helper-which-company = Para que empresa trabalhou hoje?
phone-option-helper-company-1 = Para { $company-1 }, prima { $key }.
phone-option-helper-company-2 = Para { $company-2 }, prima { $key }.
phone-option-helper-company-3 = Para { $company-3 }, prima { $key }.
phone-helper-for-company = Empresa: { $employer }.
phone-helper-no-contract = Hoje não tem contrato com nenhuma empresa.
phone-helper-entry = { $day }, { $hours }, utilizador { $household }: { phone-state }.
phone-helper-entries-done = Eram as suas últimas horas.

## Porque não foi possível

household-unknown = Não conhecemos nenhum utilizador com o número { $number }. Verifique o número.
household-closed = Esta conta está encerrada. Ligue à sua empresa.
no-contract = Não há contrato com esta empresa para esse dia. Ligue à sua empresa.
not-approved = A empresa não pode fazer este trabalho: { phone-activity }. Ligue à sua empresa.
too-many-minutes-in-day = É demais para um dia: ao todo { MINUTES($minutes) }, e o máximo é { MINUTES($most) }.
overlap = Essas horas coincidem com outras. Ligue à sua empresa.
