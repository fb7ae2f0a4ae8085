## What stands below each e-mail, and above the facts

mail-facts = In short
mail-fact = { $label }: { $value }
mail-legal = This is a legal notice. You cannot unsubscribe from it.
mail-why = { $reader ->
        [helper] You receive it because you work with service vouchers as a helper.
        [company] You receive it because your company is approved for service vouchers.
       *[household] You receive it because you use service vouchers.
    }
mail-instead = { $reader ->
        [helper] Has your e-mail address changed, or do you have a question? Answer this e-mail: customer service reads your answer.
        [company] Has your e-mail address changed, or do you have a question? Answer this e-mail: customer service reads your answer.
       *[household] Would you rather have calls or letters? You may always choose another solution. Answer this e-mail or call customer service.
    }

mail-address-unusable = No e-mail can be sent to the address “{ $address }”. Check the address and correct it.
