for i = nil, 3 do end
