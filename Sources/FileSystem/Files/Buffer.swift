/// Room to read a piece of a file into.
package struct Buffer: ~Copyable {
  /// Below the size at which malloc asks the system for new memory each time (128 KB in glibc).
  private static let size = 64 * 1024

  package let address = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)

  package init() {}

  package var whole: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: address, count: Self.size)
  }

  deinit { address.deallocate() }

  package func first(_ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: address, count: count)
  }
}
