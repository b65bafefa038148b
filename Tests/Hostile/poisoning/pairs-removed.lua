pairs = nil
