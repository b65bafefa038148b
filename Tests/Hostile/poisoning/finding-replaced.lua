stiff_neck = fatigue
