// The system's C library, whatever it is called there.
#if canImport(Darwin)
  @_exported import Darwin
#else
  @_exported import Glibc
#endif
