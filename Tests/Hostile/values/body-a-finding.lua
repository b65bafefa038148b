finding "x" (stiff_neck)
