for i = 1, 9900 do finding("symptom_" .. i) { label = "L " .. i, ask = "A?" } end
