"""The grammar of bodies: ministries, police units, courts, committees, organizations, and which mentions are of one."""
