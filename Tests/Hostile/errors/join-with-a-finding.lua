finding("a" .. stiff_neck) { label = "L" }
