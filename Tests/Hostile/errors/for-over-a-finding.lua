for x in stiff_neck do end
