/// The signs and words by which measures are named in French and English.
enum MeasureNames {
  /// What a sign or a word in lower case names, or nil.
  static func measure(of name: String) -> Measure? { table[name] }

  private static let table: [String: Measure] = {
    var result: [String: Measure] = [:]
    for line in list.split(separator: "\n") {
      let sides = line.split(separator: ":", maxSplits: 1)
      let keys = sides[0].split(separator: " ").map(String.init)
      let kind: Measure.Kind = keys[0] == "percent" ? .percent : keys[0] == "currency" ? .currency : .unit
      for name in sides[1].split(separator: ",") {
        let word = name.split(separator: " ").joined(separator: " ")
        var measure = result[word] ?? Measure(kind: kind, keys: [])
        measure.keys.formUnion(keys.dropFirst())
        result[word] = measure
      }
    }
    return result
  }()

  /// `kind key …: name, name …`; a name under two keys may be either.
  private static let list = """
    percent percent: %, percent, pct, pourcent, pour cent, per cent
    percent permille: ‰
    currency EUR: €, eur, euro, euros
    currency USD: us$, usd
    currency dollar USD: $, dollar, dollars
    currency GBP: £, gbp, livres sterling, livre sterling, pounds sterling, pound sterling
    currency GBP lb: pound, pounds, livre, livres
    currency CHF: chf, francs suisses, franc suisse, swiss francs, swiss franc
    currency CHF FRF: franc, francs
    currency JPY CNY: ¥
    currency JPY: yen, yens, jpy
    currency CNY: yuan, yuans, cny
    currency RUB: rouble, roubles, ruble, rubles, rub, ₽
    currency INR: roupie, roupies, rupee, rupees, inr, ₹
    unit km: km, kilomètre, kilomètres, kilometre, kilometres, kilometer, kilometers
    unit m: mètre, mètres, metre, metres, meter, meters
    unit cm: cm, centimètre, centimètres, centimetre, centimetres, centimeter, centimeters
    unit mm: mm, millimètre, millimètres, millimetre, millimetres, millimeter, millimeters
    unit mi: mile, miles, mille marin
    unit ft: ft, foot, feet, pied, pieds
    unit in: inch, inches, pouce, pouces
    unit yd: yard, yards
    unit km2: km², kilomètres carrés, square kilometres, square kilometers
    unit m2: m², mètres carrés, square metres, square meters
    unit m3: m³, mètres cubes, cubic metres, cubic meters
    unit ha: ha, hectare, hectares
    unit acre: acre, acres
    unit kg: kg, kilo, kilos, kilogramme, kilogrammes, kilogram, kilograms
    unit g: gramme, grammes, gram, grams
    unit t: tonne, tonnes, ton, tons
    unit l: litre, litres, liter, liters
    unit kmh: km/h, kph, kilomètres-heure, kilomètres à l’heure, kilometres an hour, kilometres per hour
    unit mph: mph, miles an hour, miles per hour
    unit C: °c
    unit F: °f
    unit kW: kw, kilowatts, kilowatt
    unit MW: mw, mégawatts, mégawatt, megawatts, megawatt
    unit GW: gw, gigawatts, gigawatt
    unit kWh: kwh, kilowattheures, kilowatt-hours
    unit MWh: mwh
    unit TWh: twh
    unit second: seconde, secondes, second, seconds
    unit minute: minute, minutes, min
    unit hour: heure, heures, hour, hours
    unit day: jour, jours, day, days
    unit week: semaine, semaines, week, weeks
    unit month: mois, month, months
    unit year: an, ans, année, années, year, years
    """
}
