pattern "p" { when = all { stiff_neck, nil, fatigue }, editorial = "E" }
