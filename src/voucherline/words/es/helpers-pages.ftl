helper-program = Voucherline para el personal doméstico
helper-program-short = Mis horas
helper-home = Registrar horas
helper-book = Mis horas
helper-offline = Aquí no hay red. Registre sus horas de todos modos: este teléfono las guarda y las envía en cuanto pueda.
helper-where = ¿Dónde ha trabajado?
helper-last-time = La última vez:
helper-elsewhere = En casa de otro usuario
helper-household = Número de usuario
helper-household-hint = 12 cifras. Están en la tarjeta y en las cartas del usuario.
helper-scan = Escanear la tarjeta
helper-scanning = Ponga la tarjeta delante de la cámara.
helper-scan-stop = Parar la cámara
helper-no-camera = La cámara no funciona aquí. Escriba el número.
helper-day = Día
helper-how-long = ¿Cuánto tiempo ha trabajado?
helper-hours = Horas
helper-minutes = Minutos
helper-hour-mark = h
helper-starts = ¿Desde qué hora? (puede quedar vacío)
helper-what = ¿Qué ha hecho?
helper-activity = { $activity ->
        [home-help] Ayuda doméstica
        [shopping] Compras
        [ironing] Plancha
       *[transport] Transporte
    }
helper-company = Empresa
helper-company-which = ¿Para qué empresa?
helper-enter = Registrar las horas
helper-noted = Está anotado: { $hours }, { $day }, usuario { $household }.

## En el teléfono

helper-queue = Horas en este teléfono
helper-queue-signed-out = Entre otra vez: entonces se envía lo que espera aquí.
helper-state-waiting = espera la red
helper-state-sent = enviado
helper-state-refused = no aceptado
helper-correct = Corregir
helper-again = Enviar otra vez
helper-throw-away = Tirar

## Lo que no está bien

helper-two-households = Ha elegido un usuario y ha escrito el número de otro. Deje solo uno de los dos.
helper-household-missing = Elija un usuario, o escriba su número.
helper-day-unreadable = Escriba un día, por ejemplo 31/12/2026.
helper-day-not-yet = Ese día aún no ha llegado. Registre el trabajo el mismo día o más tarde.
helper-hours-unreadable = Escriba cuánto tiempo ha trabajado, en horas y minutos: por ejemplo 3 y 30.
helper-time-unreadable = Escriba una hora como 9:30, o déjelo vacío.
helper-activity-missing = Elija qué ha hecho.
helper-company-missing = Elija la empresa para la que trabajó ese día.
helper-no-employer = No conocemos ninguna empresa para la que trabajara ese día. Compruebe el día, o llame a su empresa.
helper-why-number-invalid = Hay un error en el número de usuario. Compare las 12 cifras con la tarjeta.
helper-why-household-unknown = No conocemos ningún usuario con este número. Compare las 12 cifras con la tarjeta.
helper-why-household-closed = Ya no se pueden registrar horas en casa de este usuario. Llame a su empresa.
helper-why-no-contract = Que sepamos, no trabajaba para esta empresa ese día: { $day }. Compruebe el día, o llame a su empresa.
helper-why-not-approved = Su empresa no podía hacer este tipo de trabajo ese día: { $day }. Compruebe lo que ha elegido, o llame a su empresa.
helper-why-day-in-future = Ese día aún no ha llegado: { $day }. Registre el trabajo el mismo día o más tarde.
helper-why-day-too-old = Hace demasiado tiempo: { $day }. Puede registrar trabajo a partir de este día: { $oldest }. Llame a su empresa.
helper-why-too-many-minutes-in-day = Así habría trabajado { MINUTES($minutes) } en un día: { $day }. Se permiten como máximo { MINUTES($most) } al día. Mire en sus horas si algo está dos veces.
helper-why-overlap = Ese día ({ $day }) tiene otras horas desde las { CLOCK($other_start) }, al mismo tiempo. Corrija la hora, o mire sus horas.
helper-why-same-prestation-differs = Ya ha enviado esto, con otros datos. Mire sus horas antes de registrarlo de nuevo.
helper-why-otherwise = Estas horas no se aceptan. Llame a su empresa o al número de abajo.

## El libro

helper-news = Novedades sobre sus horas
helper-news-line = { $what ->
        [helper-hours-contested] El usuario dice que algo no está bien.
        [helper-hours-amended] Su empresa cambió sus horas.
        [helper-hours-cancelled] Sus horas se han anulado.
        [helper-hours-confirmed] El usuario ahora está de acuerdo.
        [helper-hours-decided] El servicio de atención ha decidido.
        [helper-hours-corrected] El servicio de atención ha retirado estas horas.
       *[helper-objection-answered] Hay una respuesta a lo que usted escribió.
    }
helper-months = Otros meses
helper-all-hours = Todas las horas
helper-agreed-hours = Aprobadas
helper-disputed-hours = Impugnadas
helper-paid-hours = Pagadas a su empresa
helper-book-empty = En este mes no hay horas anotadas.
helper-state = { $state ->
        [registered] a la espera de respuesta
        [maintained] impugnado: la empresa mantiene las horas
        [agreed] aprobado
        [contested] impugnado por el usuario
        [cancelled] anulado
        [short] aprobado, a la espera de cheques
        [outside-vouchers] aprobado, a pagar sin cheques
        [reimbursed] aprobado y pagado
       *[other] terminado
    }
helper-at-household = usuario { $household }
helper-changed = Su empresa cambió estas horas: { $moment }.
helper-paid = Pagado a su empresa: { $moment }.
helper-how-it-stands = Estado
helper-story = Lo que ha pasado
helper-story-registered = { $role ->
        [helper] Usted registró estas horas.
       *[company] Su empresa registró estas horas.
    }
helper-story-validated = { $how ->
        [silence] Su empresa dejó pasar el plazo: eso cuenta como un sí.
       *[person] Su empresa dijo que sí.
    }
helper-story-confirmed = { $how ->
        [silence] El usuario dejó pasar el plazo: eso cuenta como un sí.
       *[person] El usuario dijo que sí.
    }
helper-story-contested = El usuario dijo que algo no está bien: { $reason ->
        [hours] el número de horas.
        [day] el día.
        [did-not-happen] no vino nadie a trabajar.
       *[other] otra cosa.
    }
helper-story-amended = Su empresa hizo un cambio. Antes: { $before }, { $day_before }. Ahora: { $now }, { $day } ({ helper-activity }).
helper-story-maintained = Su empresa mantiene estas horas.
helper-story-cancelled = { $role ->
        [company] Su empresa anuló estas horas.
       *[agent] El servicio de atención anuló estas horas.
    }
helper-story-decided = El servicio de atención decidió: { $for ->
        [company] las horas cuentan.
       *[household] las horas no cuentan.
    }
helper-story-corrected = El servicio de atención retiró estas horas, por un error.
helper-story-paid = Su empresa cobró estas horas.
helper-story-came-back = El pago a su empresa volvió; se hará de nuevo.
helper-story-objected = Usted escribió que esto no es correcto:
helper-story-settled = { $role ->
        [company] Su empresa respondió:
       *[agent] El servicio de atención respondió:
    }

## Su respuesta a un cambio

helper-objection = ¿No es correcto?
helper-objection-words = Escriba lo que no es correcto
helper-objection-hint = Lo leen su empresa y el servicio de atención.
helper-objection-send = Enviar
helper-objection-noted = Sus palabras están anotadas. Las leen su empresa y el servicio de atención.
helper-objection-waits = Lo que ha escrito espera una respuesta. La encontrará aquí.
helper-why-nothing-to-object-to = Nadie ha cambiado ni impugnado estas horas. Llame a su empresa si algo no está bien.
helper-why-objected-before = Lo que escribió antes aún espera una respuesta. Llame a su empresa si tarda.
helper-why-reason-missing = Escriba en pocas palabras lo que no es correcto.
helper-why-words-too-long = Es demasiado largo: { $length } caracteres. Escriba como máximo { $most }.

## En papel

helper-pdf = Este mes en PDF
helper-pdf-title = Horas de { $name }, { $month }
helper-number = Número del personal doméstico
helper-made = Hecho el

## How she is reached

helper-reach = Cómo contactarme
helper-reach-why = Allí van los códigos de un solo uso para entrar en otro teléfono y las noticias de sus horas. Nadie más cambia esto.
helper-reach-email = Dirección de correo electrónico
helper-reach-telephone = Número de teléfono
helper-reach-save = Guardar
helper-reach-changed = Anotado. Desde ahora se le contacta allí.
helper-reach-same = No ha cambiado nada.
helper-why-email-invalid = «{ $email }» no es una dirección de correo electrónico. Compruebe cada letra y que haya una sola @.
helper-why-telephone-invalid = «{ $telephone }» no es un número al que se pueda llamar. Compruebe las cifras; para otro país, empiece con + y su prefijo.
helper-why-helper-unreachable = Indique una dirección de correo electrónico o un número de teléfono: sin uno de ellos nadie puede enviarle un código.
