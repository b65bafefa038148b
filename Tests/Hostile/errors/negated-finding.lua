local y = -stiff_neck
