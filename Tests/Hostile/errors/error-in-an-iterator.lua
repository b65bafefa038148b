for x in function() local y; return y.z end do end
