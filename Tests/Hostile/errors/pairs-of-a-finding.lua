for k in pairs(stiff_neck) do end
