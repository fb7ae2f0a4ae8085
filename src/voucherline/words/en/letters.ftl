# What stands on every letter around its message.
letter-sender = Service vouchers
letter-call = Questions? Call us:
letter-to-family = To the family of { $name }
letter-your-number = Your user number
letter-number-code = Bar code of user number { $number }
letter-at-a-glance = At a glance
letter-page = Page { $page } of { $pages }
letter-run-title = Letters, print run { $run }
letter-slip-code = QR code of this reply slip: { $reference }
letter-slip-day = Date:
letter-slip-signature = Signature:
letter-slip-back = Cut off this slip and send it to: Service vouchers, { $street }, { $postcode } { $town }.
manifest-damaged = The list of the print run cannot be read{ $row ->
    [0] {""}
   *[other] : row { $row } is not right
 }.
