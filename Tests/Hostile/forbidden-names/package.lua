local x = package
