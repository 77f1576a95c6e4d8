import Foundation
import Testing

@testable import CalqueServer

@Suite("The style sheet and the script")
struct StyleTests {
  private let style = String(decoding: PackageResources.editor_css, as: UTF8.self)
  private let script = String(decoding: PackageResources.editor_js, as: UTF8.self)

  /// The custom properties with their values in light and dark.
  private var colours: [String: (light: String, dark: String)] {
    var result: [String: (light: String, dark: String)] = [:]
    for match in style.matches(of: /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/) {
      result[String(match.1)] = (String(match.2), String(match.3))
    }
    return result
  }

  /// Relative luminance (WCAG 2.2).
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let (left, right) = (luminance(one), luminance(other))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  @Test("text reaches 4.5 : 1 and what is not text 3 : 1, light and dark")
  func contrasts() throws {
    let papers = ["paper", "surface", "here", "gap-paper", "doubt-paper"]
    var pairs: [(ink: String, paper: String, least: Double)] = []
    for paper in papers {
      pairs += [("ink", paper, 4.5), ("muted", paper, 4.5), ("accent", paper, 4.5), ("focus", paper, 3)]
    }
    for kind in ["doubt", "done", "error"] {
      pairs += [("\(kind)-ink", "\(kind)-paper", 4.5), ("\(kind)-ink", "paper", 4.5), ("\(kind)-ink", "surface", 4.5)]
      pairs += [("\(kind)-ink", "here", 4.5), ("\(kind)-rule", "paper", 3), ("\(kind)-rule", "surface", 3)]
    }
    pairs += [("accent-ink", "accent", 4.5), ("ink", "mark", 4.5), ("edge", "paper", 3), ("edge", "surface", 3)]
    pairs += [("paper", "ink", 4.5), ("ink", "error-paper", 4.5)]
    let colours = colours
    #expect(colours.count >= 20)
    for pair in pairs {
      let ink = try #require(colours[pair.ink])
      let paper = try #require(colours[pair.paper])
      #expect(contrast(ink.light, paper.light) >= pair.least, "\(pair.ink) on \(pair.paper), light")
      #expect(contrast(ink.dark, paper.dark) >= pair.least, "\(pair.ink) on \(pair.paper), dark")
    }
  }

  @Test("colours stand in custom properties only, and every property that is used exists")
  func properties() {
    let rules = style.split(separator: "\n").drop { !$0.hasPrefix("}") }.joined(separator: "\n")
    #expect(rules.matches(of: /#[0-9a-fA-F]{3,8}\b/).isEmpty)
    for match in style.matches(of: /var\(--([a-z-]+)\)/) {
      let name = String(match.1)
      #expect(colours[name] != nil || ["serif", "sans"].contains(name), "\(name)")
    }
  }

  @Test("focus is visible, motion is asked for, targets are large enough, nothing comes from elsewhere")
  func rules() {
    #expect(style.contains(":focus-visible { outline: 3px solid"))
    #expect(style.contains("@media (prefers-reduced-motion: no-preference)"))
    #expect(style.matches(of: /transition|animation/).count == 1)
    #expect(style.contains("min-height: 2.1rem") && style.contains("min-height: 1.5rem"))
    #expect(style.matches(of: /url\(|@import|https?:/).isEmpty)
  }

  @Test("the script is short, and neither writes code nor calls anybody else")
  func scriptIsShort() {
    #expect(script.split(separator: "\n", omittingEmptySubsequences: false).count < 500)
    #expect(script.matches(of: /\beval\(|new Function|document\.write|https?:\/\/(?!www\.w3\.org\/2000\/svg)/).isEmpty)
  }
}
