import Claims
import Prose
import Testing

@Suite("Causal language") struct CausalLanguageTests {
    @Test func `people who have less of something did not lower it`() {
        check("Nurses who walk to work have reduced blood pressure.", .association)
        check("Walking to work reduces blood pressure in nurses.", .cause)
    }

    @Test func `a study changes nothing in the world`() {
        check("These findings support the use of a short walk before work.", .none)
        check("The results of this study support walking groups for nurses.", .none)
    }

    @Test func `a verb of effect under may is a cause on conditions`() {
        check("Nurses may benefit from a short walk.", .conditionalCause)
        check("A short walk is likely to help tired nurses.", .conditionalCause)
        check("Nurses are more likely to walk to work than doctors.", .association)
    }

    @Test func `raising a risk is a cause and a raised risk is none`() {
        check("Night work raises the odds of a fall.", .cause)
        check("Nurses at night have a raised risk of falls.", .association)
        check("Night work and poor light each raise the risk of a fall.", .cause)
        check("Poor light, known as murk, increases risk of falls.", .cause)
        check("Nurses who swapped one night shift in five lowered their risk of falls.", .cause)
        check("Nurses at night have an increased risk of falls.", .association)
        check("The later the shift, the lower the risk of falls.", .association)
    }

    @Test func `more than a number compares nothing`() {
        check("More than half of the nurses did not know their ward.", .none)
        check("Falls were common in nurses who worked at night.", .association)
    }

    @Test func `what is feared is not claimed`() {
        check("There had been concern that night work harmed nurses.", .none)
    }

    @Test func `what is crucial for an outcome brings it about`() {
        check("Early rest is crucial for good sleep.", .cause)
        check("A short walk is necessary to lower blood pressure.", .cause)
        check("Further trials are necessary to lower the doubt.", .none)
    }

    @Test func `a study that was done is not one that is wanted`() {
        check("This prospective study found higher blood pressure in nurses.", .association)
        check("Prospective studies are needed to confirm the higher pressure.", .none)
    }

    @Test func `a dose that is recommended is no recommendation`() {
        check("The recommended dose reduced pain in nurses.", .cause)
        check("A lower dose is recommended for nurses.", .none)
    }

    @Test func `what is linked to something can be what a verb acts on`() {
        check("Exercise improves the problems associated with poor sleep.", .cause)
        check("Exercise may reduce the problems associated with poor sleep.", .conditionalCause)
        check("Night work is associated with poor sleep.", .association)
    }

    @Test func `taking something is no fear`() {
        check("Taking a short walk before work improves sleep.", .cause)
    }

    @Test func `nothing acts on what a study found`() {
        check("The results were limited by the small groups.", .none)
    }

    @Test func `what is enough for an outcome brings it about`() {
        check("A short walk is enough to raise blood pressure.", .cause)
    }

    @Test func `an impact is an effect whatever it is compared with`() {
        check("Night work had a greater impact on sleep than noise.", .cause)
        check("The reports assessed the impact of noise on sleep.", .none)
    }

    @Test func `verbs of effect beside the usual ones claim one too`() {
        check("Shade trees safeguard young coffee plants.", .cause)
        check("The tariff has derailed exports of steel.", .cause)
        check("Melatonin did not rescue the sleep of shift workers.", .cause)
        check("Soil fungi may modulate the growth of beans.", .conditionalCause)
        check("We compound the samples in a mortar.", .none)
        check("The shape of the leaf was noted.", .none)
    }

    @Test func `what somebody is moved by makes it happen`() {
        check("Commuting stress can be lowered by cycling to work.", .cause)
        check("Reading speed not raised by coloured paper.", .cause)
        check("The results were limited by the low response.", .none)
    }

    @Test func `a headline in the plural claims an effect`() {
        check("Statins for the elderly improve memory", .cause)
        check("Trees improve city air", .cause)
        check("Trees for the streets of the city", .none)
    }

    @Test func `who benefits from something is moved by it`() {
        check("The program benefits rural teachers.", .cause)
        check("Farmers benefit from early warnings.", .cause)
        check("The benefits office closed early.", .none)
    }

    @Test func `a driver or a threat is a cause behind is`() {
        check("Rent is the main driver of poverty in coastal towns.", .cause)
        check("Noise is a threat to nesting birds.", .cause)
        check("The bus driver of the school was interviewed.", .none)
    }

    @Test func `what is lethal to something acts on it`() {
        check("Road salt is detrimental to frogs.", .cause)
        check("Drought has serious consequences for grain prices.", .cause)
        check("The fatal flaw was found early.", .none)
    }

    @Test func `putting somebody at risk is a cause`() {
        check("Night shifts put nurses at a higher risk of falls.", .cause)
        check("Night shifts may put nurses at risk of falls.", .conditionalCause)
        check("Nurses on night shifts are at a higher risk of falls.", .association)
    }

    @Test func `a wish leaves open its own clause only`() {
        check("Shift workers are at a higher risk of falls and need rest.", .association)
        check("The higher risk of falls in shift workers needs further study.", .none)
        check("Whether shift work raises the risk of falls is not known.", .none)
        check("The effect of shift work on falls remains to be elucidated.", .none)
        check("The effect of shift work on falls requires confirmation.", .none)
    }

    @Test func `a word of wanting that belongs to a noun wants nothing`() {
        check("Insufficient sleep raises blood pressure.", .cause)
        check("Smoking is a necessary cause of this disease.", .cause)
        check("The evidence is insufficient.", .none)
    }

    @Test func `the first study to assess something has been done`() {
        check("This is the first to assess the impact of noise on owls.", .cause)
        check("Trials are planned to assess the impact of noise on owls.", .none)
    }

    @Test func `people told apart are compared without a than`() {
        check("Depression was more severe in farmers.", .association)
        check("Worse grades for older pupils", .association)
        check("Rents are more expensive.", .none)
    }

    @Test func `what goes together is an association`() {
        check("Toddlers are vulnerable to heat.", .association)
        check("Large dogs are likely to bite.", .association)
        check("A rise in rents was seen.", .none)
        check("There was no difference.", .association)
    }

    @Test func `what only describes a study sets nothing against anything`() {
        check("All were treated at the same hospital.", .none)
        check("The yield is comparable to that in the literature.", .none)
        check("A significant proportion of pupils walked.", .none)
        check("Thefts have increased in Norway.", .none)
        check("Thefts were the same as in Norway.", .association)
    }

    @Test func `a tool that helps somebody find out changes nothing`() {
        check("The scan helps surgeons detect leaks.", .none)
        check("A tide gauge helps predict floods.", .association)
        check("The brace helps surgeons stand.", .cause)
    }

    @Test func `findings that support an idea do nothing to it`() {
        check("Longer shelf life supports the use of cold storage.", .none)
        check("Cold storage supports longer shelf life.", .cause)
    }

    @Test func `people who gain weight did not make it`() {
        check("Children of smokers gained more weight.", .association)
        check("The children gained weight in the first year.", .none)
    }

    @Test func `an important way or an advantage under may is a cause on conditions`() {
        check("Shorter shifts could be an important way to lower errors.", .conditionalCause)
        check("Shorter shifts may offer clear advantages.", .conditionalCause)
        check("Longer shifts may keep nurses from home.", .conditionalCause)
        check("These findings may aid planners.", .none)
    }

    @Test func `lower is a verb before a determiner only`() {
        check("Cyclists had much lower rates of asthma.", .association)
        check("Cycle lanes lower the rate of accidents.", .cause)
    }

    @Test func `people who display something did not make it`() {
        check("Pupils exposed to traffic noise display reduced lung volume.", .association)
        check("Traffic noise reduces lung volume.", .cause)
    }

    @Test func `what comes out as an adjective says is made so`() {
        check("A new coating makes bridges more resistant to salt.", .cause)
        check("Sheep dogs keep wolves away from the herd.", .cause)
        check("Banks make loans to farmers.", .none)
    }

    @Test func `what was known before is not claimed`() {
        check("It is well known that night work raises blood pressure.", .none)
        check(
            "It is well known that night work raises blood pressure, but this study finds that naps lower it.",
            .cause)
        check("Although frost is known to damage buds, half of the growers leave them bare.", .none)
        check("The compound is now known to inhibit the enzyme.", .cause)
        check("Noise has long been linked to poor sleep.", .none)
        check("Diesel soot has already been shown to harm lungs.", .none)
        check("Noise has long-lasting effects on sleep.", .cause)
        check("Earlier studies have linked screen time to short sight.", .none)
    }

    @Test func `what is told behind but is told all the same`() {
        check(
            "These results require confirmation, but suggest a link between noise and short sleep.",
            .association)
        check("Further work is needed, but shift length was associated with errors.", .association)
        check("Further work is needed to assess errors.", .none)
    }

    @Test func `a change that was seen in somebody or after something is an association`() {
        check("After the road opened, an increase in asthma was observed.", .association)
        check("We found a reduction in sick days among nurses.", .association)
        check("A rise in rents was seen.", .none)
    }

    @Test func `what is found in people goes with them`() {
        check("Lead was detected in most toddlers.", .association)
        check("Back pain is common among drivers.", .association)
        check("The word is found in dictionaries.", .none)
    }

    @Test func `a sign of something goes with it`() {
        check("Pale leaves are an early sign of drought.", .association)
        check("A stiff gait may be a clue to early arthritis.", .association)
        check("Heavy rain can precede landslides by several days.", .association)
        check("The signs of the shop were painted.", .none)
    }

    @Test func `a tendency a trend and a connection are associations`() {
        check("Older drivers tend to brake late.", .association)
        check("There was a trend towards shorter stays.", .association)
        check("The connection between noise and sleep is strong.", .association)
    }

    @Test func `a word of relation that is only spoken of relates nothing`() {
        check("Data on these risk factors were collected at home.", .none)
        check("Poor light is a risk factor for falls.", .association)
    }

    @Test func `who is more likely to have something did not make it`() {
        check("Renters are more likely to move and have a lower income.", .association)
        check("Owners are less likely to report improved comfort.", .association)
    }

    @Test func `helping to predict a risk moves none`() {
        check("A new gauge helps predict the risk of floods.", .association)
        check("The score helps doctors estimate risk of falls.", .association)
        check("The brace reduces risk of falls.", .cause)
        check("Cognitive decline rates are higher in coastal towns.", .association)
    }

    @Test func `a cost below an earlier estimate compares nothing`() {
        check("The cost of repairs was significantly lower than previously estimated.", .none)
    }

    @Test func `people can lower and can benefit`() {
        check("Home owners can improve their air by opening windows.", .cause)
        check("Tenants can benefit from lower heating bills.", .cause)
    }

    @Test func `an effect somebody has is claimed whatever it is on`() {
        check("The programme has shown clear benefits.", .cause)
        check("Flexible hours had no measurable effect.", .cause)
    }

    @Test func `what is good or bad for something acts on it`() {
        check("Long shifts are bad for the heart.", .cause)
        check("Too little rest can be as unhealthy as too much.", .cause)
        check("It was a good day for the team.", .none)
    }

    private func check(
        _ text: String, _ expected: Claim.Causality,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let reading = read(Article.reading(text, as: .plain))
        #expect(
            reading.sentences.map(\.causality) == [expected], Comment(rawValue: text),
            sourceLocation: sourceLocation)
    }
}
