while true do local x = stiff_nek { 1 } end
