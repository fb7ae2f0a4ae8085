## Was unter jeder E-Mail steht, und über den Angaben

mail-facts = Kurz gesagt
mail-fact = { $label }: { $value }
mail-legal = Dies ist eine gesetzliche Mitteilung. Sie können sie nicht abbestellen.
mail-why = { $reader ->
        [helper] Sie erhalten sie, weil Sie als Haushaltshilfe mit Dienstleistungsschecks arbeiten.
        [company] Sie erhalten sie, weil Ihr Unternehmen für Dienstleistungsschecks zugelassen ist.
       *[household] Sie erhalten sie, weil Sie Dienstleistungsschecks nutzen.
    }
mail-instead = { $reader ->
        [helper] Hat sich Ihre E-Mail-Adresse geändert, oder haben Sie eine Frage? Antworten Sie auf diese E-Mail: Der Kundendienst liest Ihre Antwort.
        [company] Hat sich Ihre E-Mail-Adresse geändert, oder haben Sie eine Frage? Antworten Sie auf diese E-Mail: Der Kundendienst liest Ihre Antwort.
       *[household] Möchten Sie lieber angerufen werden oder Briefe erhalten? Sie dürfen jederzeit eine andere Lösung wählen. Antworten Sie auf diese E-Mail oder rufen Sie den Kundendienst an.
    }

mail-address-unusable = An die E-Mail-Adresse „{ $address }“ kann keine E-Mail gehen. Prüfen Sie die Adresse und berichtigen Sie sie.
