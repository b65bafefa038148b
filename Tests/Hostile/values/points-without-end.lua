score "s" { label = "S", points(1e308 * 10, stiff_neck), editorial = "E" }
