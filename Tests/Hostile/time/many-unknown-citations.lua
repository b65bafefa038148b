for i = 1, 5000 do
  pattern("p_" .. i) { when = stiff_neck, cite = "serious/stiff-nek-" .. i }
end
