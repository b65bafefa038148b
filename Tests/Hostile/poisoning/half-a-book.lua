rule_book "half"
