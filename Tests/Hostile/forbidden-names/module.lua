local x = module
