extension Window {
    /// What an amount is measured in: a unit, or a currency.
    struct UnitOrMoney {
        var found: FoundUnit?
        var currency: Int?
        var kind: Quantity.Kind
        var end: Int
        var name: String?

        /// Asked for only where there are two ends, since a compound unit is then put together.
        var unit: Quantity.Unit? { found?.unit ?? currency.flatMap { Currency.all[$0].unit } }
    }

    /// "dollar", "dollar per barrel".
    private func moneyName(_ currency: Int, _ end: Int) -> String {
        let name = Currency.all[currency].name
        return moneyRate(at: end).map { name + " per " + $0.name } ?? name
    }

    /// What stands behind an amount and may say what it is of.
    struct Following {
        var money: (currency: Int, end: Int)?
        var unit: FoundUnit?
    }

    /// Looks behind an amount for a currency and a unit.
    func following(_ amount: Amount) -> Following {
        Following(
            money: moneyWord(after: amount.end),
            unit: unit(at: amount.end, afterWords: amount.form != .digits))
    }

    /// The unit or currency of an amount.
    func unitOrMoney(_ amount: Amount) -> UnitOrMoney? { unitOrMoney(amount, following(amount)) }

    /// The unit or currency of an amount, by what follows it.
    func unitOrMoney(_ amount: Amount, _ following: Following) -> UnitOrMoney? {
        if let money = money(of: amount, following.money) {
            return UnitOrMoney(
                currency: money.currency, kind: .money,
                end: moneyRate(at: money.end)?.end ?? money.end,
                name: moneyName(money.currency, money.end))
        }
        guard let unit = following.unit else { return nil }
        return UnitOrMoney(found: unit, kind: Sketch.kind(of: unit), end: unit.end)
    }
}
