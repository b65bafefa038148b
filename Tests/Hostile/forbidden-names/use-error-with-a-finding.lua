error(stiff_neck)
