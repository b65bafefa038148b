all { stiff_neck, fatigue }
