local sum = stiff_neck + fatigue
