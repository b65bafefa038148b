while true do local x = all { stiff_neck, any { fatigue } } end
