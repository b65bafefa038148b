while true do local x = stiff_neck.at_least end
