## La línea telefónica del personal doméstico: frases cortas, para oír. Primero para qué sirve, después la tecla.

phone-clock = { $minute ->
        [0] { $hour }
       *[other] { $hour } y { $minute }
    }
phone-length-hours = { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
phone-length-minutes = { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
phone-length = { $hours } y { $minutes }

## Palabras dentro de las frases

phone-activity = { $activity ->
        [home-help] ayuda doméstica
        [shopping] compras
        [ironing] plancha
       *[transport] transporte
    }
phone-state = { $state ->
        [registered] a la espera de respuesta
        [maintained] mantenido por la empresa
        [agreed] aprobado
        [contested] impugnado
        [cancelled] anulado
        [short] a la espera de cheques
        [outside-vouchers] por pagar sin cheques
        [reimbursed] pagado a la empresa
       *[other] terminado
    }

## Principio, idioma, quién llama

phone-helper-welcome = Esta es la línea del personal doméstico.
phone-option-language-nl = Para neerlandés, pulse { $key }.
phone-option-language-fr = Para francés, pulse { $key }.
phone-option-language-de = Para alemán, pulse { $key }.
phone-option-language-en = Para inglés, pulse { $key }.
phone-option-language-pl = Para polaco, pulse { $key }.
phone-option-language-pt = Para portugués, pulse { $key }.
phone-option-language-ro = Para rumano, pulse { $key }.
phone-option-language-es = Para español, pulse { $key }.
phone-helper-number = Marque su propio número, 12 cifras.
phone-code = Marque su código telefónico, 5 cifras.
phone-not-known-again = El número y el código no corresponden. Inténtelo otra vez, sin prisa.
phone-not-known = El número y el código no corresponden. No pierde ningún derecho: le ayudará una persona.

## Lo que es posible en todas partes

phone-wrong-key = Esa tecla no sirve aquí.
phone-too-few = Faltan cifras.
phone-silence = No he oído nada.
phone-go-on = Continúe sin prisa.
phone-not-understood = Así no lo conseguimos. Le ayudará una persona.
phone-too-long = Esta llamada es larga. Le ayudará una persona.
phone-keys = Para hablar con una persona, pulse 0. Para oírlo otra vez, pulse 9.
phone-to-person = Le paso con el servicio de atención al cliente. No cuelgue.
phone-call-back-booked = Le llamaremos el próximo día laborable. Hasta pronto.
phone-opening-hours = Ahora no hay nadie. Vuelva a llamar un día laborable, entre las { $opens } y las { $closes }. Hasta pronto.
phone-bye = Gracias por su llamada. Adiós.

## Las horas de trabajo

phone-option-helper-register = Para registrar horas, pulse { $key }.
phone-option-helper-entries = Para oír sus últimas horas, pulse { $key }.
phone-option-helper-language = Para otro idioma, pulse { $key }.
phone-helper-here = Llama desde el teléfono de una casa donde ya ha trabajado.
phone-option-helper-here = Si ha trabajado allí hoy, pulse { $key }.
phone-option-helper-elsewhere = Si ha trabajado en otro lugar, pulse { $key }.
phone-helper-household = Marque el número de usuario de la casa donde ha trabajado hoy.
phone-helper-household-wrong = Ese número no es correcto.
phone-helper-activity = ¿Qué actividad, de 1 a 4?
phone-helper-activities = Para ayuda doméstica, pulse 1. Para compras, pulse 2. Para plancha, pulse 3. Para transporte, pulse 4.
phone-helper-hours = ¿Cuántas horas enteras, de una a nueve?
phone-helper-summary = Hoy, en casa del usuario { $household }: { $hours }, { $activity }.
phone-option-helper-right = Si es correcto, pulse { $key }.
phone-option-helper-wrong = Para empezar de nuevo, pulse { $key }.
phone-helper-registered = Sus horas están registradas.
phone-helper-refused = No ha sido posible. { $why }
phone-helper-refused-otherwise = Llame a su empresa.
phone-helper-several = Trabaja para más de una empresa.
phone-helper-which-company = ¿Para qué empresa ha trabajado hoy?
phone-option-helper-company-1 = Para { $company-1 }, pulse { $key }.
phone-option-helper-company-2 = Para { $company-2 }, pulse { $key }.
phone-option-helper-company-3 = Para { $company-3 }, pulse { $key }.
phone-helper-for-company = Empresa: { $employer }.
phone-helper-no-contract = Hoy no tiene contrato con ninguna empresa.
phone-helper-entry = { $day }, { $hours }, usuario { $household }: { phone-state }.
phone-helper-entries-done = Esas eran sus últimas horas.

## Por qué no ha sido posible

household-unknown = No conocemos a ningún usuario con el número { $number }. Compruebe el número.
household-closed = Esta cuenta está cerrada. Llame a su empresa.
no-contract = No hay contrato con esta empresa para ese día. Llame a su empresa.
not-approved = La empresa no puede hacer este trabajo: { phone-activity }. Llame a su empresa.
too-many-minutes-in-day = Es demasiado para un día: en total { MINUTES($minutes) }, y como máximo { MINUTES($most) }.
overlap = Esas horas coinciden con otras. Llame a su empresa.
