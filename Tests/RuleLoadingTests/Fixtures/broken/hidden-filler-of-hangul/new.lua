pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decidedㅤ" }
