local y = stiff_neck + fatigue
