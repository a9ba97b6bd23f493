extension Asset {
  /// Whether a file of `Public/` is one that nobody has changed since the program wrote it there: `new site` once
  /// copied these files into each site.
  ///
  /// - Parameter bytes: with line ends of any kind.
  package func isCopy(_ bytes: [UInt8]) -> Bool {
    let sum = Checksum.of(bytes.lazy.filter { $0 != UInt8(ascii: "\r") })
    return sum == Checksum.of(self.bytes) || copied.contains(sum)
  }

  /// The checksums of every version that was copied. No more are added: the program copies none of them any more.
  private var copied: Set<UInt64> {
    switch self {
    case .style:
      [
        0x1384_2d97_6678_f40a, 0x40eb_cc6e_ced0_1041, 0xf4d9_3100_df1a_d02d, 0x725c_b7e2_3d15_2203,
        0xd7c9_115b_15a5_6bf5, 0x869e_043a_81ed_7fb3, 0xd76f_8c94_e576_4261, 0x8f86_62e6_6ffb_ec07,
        0x1af7_0296_0a96_d7f4, 0x141b_9c0b_de42_02a1, 0x319d_c6e1_3dae_a8e1, 0xfe0f_31df_6744_89fd,
        0x30af_cd40_fbc4_c9d4, 0x8d8b_4643_7110_9474,
      ]
    case .site: [0xf80c_b01c_8224_3459]
    case .filter: [0x52fb_517d_b8b1_3d12]
    case .search: [0x866b_d901_ce10_cb1e]
    case .finding: [0x1cab_ed90_13b9_0a27]
    case .searchExtract: [0xeb6d_f15c_1b22_731b]
    case .searchIndex: [0x0311_de7e_9d90_06cd]
    case .searchQuery: [0x5257_0e85_2efb_ac3d]
    case .searchWords: [0x67b5_5270_97c8_ce21]
    }
  }
}
