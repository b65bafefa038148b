all = nil
