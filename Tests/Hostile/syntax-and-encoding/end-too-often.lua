end end end
