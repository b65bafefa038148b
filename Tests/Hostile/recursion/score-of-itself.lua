score "s" { label = "S", points(1, _ENV.s:at_least(1)), editorial = "E" }
