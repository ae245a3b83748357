extension Record {
    /// What in the record alone does not fit: what the import of a file would refuse too, and texts with nothing to read
    /// in them.
    public var problems: [Problem] {
        var check = RecordCheck(key: key)
        // A dispute is known by what it is about, which is a text.
        if key.kind != .dispute { check.identifier("id", key.id) }
        switch self {
        case .heading(let heading): check.heading(heading)
        case .field(let field): check.name("name", field.name)
        case .source(let source): check.source(source)
        case .locality(let locality): check.locality(locality)
        case .relationship(let relationship): check.relationship(relationship)
        case .agreement(let agreement): check.agreement(agreement)
        case .commitment(let commitment): check.commitment(commitment)
        case .activity(let activity): check.activity(activity)
        case .prospect(let prospect): check.prospect(prospect)
        case .contact(let contact): check.contact(contact)
        case .flag(let flag): check.flag(flag)
        case .review(let review): check.review(review)
        case .dispute(let dispute): check.dispute(dispute)
        }
        return check.problems
    }
}

/// Looks over the fields of one record.
private struct RecordCheck {
    let key: RecordKey
    var problems: [Problem] = []

    private mutating func report(_ field: String, _ reason: Problem.Reason) {
        problems.append(Problem(key, field, reason))
    }

    // MARK: Values

    mutating func identifier(_ field: String, _ id: String?) {
        guard let id else { return }
        if id.isEmpty { report(field, .missing) }
        if id.utf8.count > Limits.identifierBytes { report(field, .long(limit: Limits.identifierBytes)) }
        if let control = id.firstControl(inIdentifier: true) { report(field, .controlCharacter(control)) }
    }

    mutating func identifier<Named>(_ field: String, _ id: ID<Named>?) { identifier(field, id?.rawValue) }

    mutating func text(_ field: String, _ text: String?) {
        guard let text else { return }
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { report(field, .blank) }
        if text.utf8.count > Limits.textBytes { report(field, .long(limit: Limits.textBytes)) }
        if let control = text.firstControl() { report(field, .controlCharacter(control)) }
    }

    mutating func texts(_ field: String, _ texts: [String]) {
        for (place, text) in texts.enumerated() { self.text("\(field)[\(place)]", text) }
    }

    mutating func name(_ field: String, _ name: Name?) {
        text(field + ".en", name?.en)
        text(field + ".vi", name?.vi)
        text(field + ".native", name?.native)
    }

    mutating func number(_ field: String, _ number: Int?, within range: ClosedRange<Int>) {
        if let number, !range.contains(number) { report(field, .outOfRange(range)) }
    }

    mutating func degrees(_ field: String, _ degrees: Double?, within range: ClosedRange<Int>) {
        let bounds = Double(range.lowerBound)...Double(range.upperBound)
        if let degrees, !bounds.contains(degrees) { report(field, .outOfRange(range)) }
    }

    mutating func form(_ field: String, _ text: String?, _ form: TextForm) {
        if let text, !form.admits(text) { report(field, .malformed(text, form)) }
    }

    mutating func end(_ field: String, _ date: PartialDate?) {
        if let date, date.isEndless { report(field, .endless(date)) }
    }

    mutating func citations(_ field: String, _ citations: [Citation]) {
        for (place, citation) in citations.enumerated() {
            identifier("\(field)[\(place)].source", citation.source)
            text("\(field)[\(place)].at", citation.at)
        }
    }

    /// What most records end with.
    mutating func remarks(_ notes: String?, _ sources: [Citation]) {
        text("notes", notes)
        citations("sources", sources)
    }

    // MARK: Records

    mutating func heading(_ heading: Register.Heading) {
        identifier("city.id", heading.city?.id)
        name("city.name", heading.city?.name)
        text("city.timeZone", heading.city?.timeZone)
        number("policy.inactivity.years", heading.policy.years, within: Limits.years)
        number("policy.warnDays", heading.policy.warnDays, within: Limits.days)
    }

    mutating func source(_ source: Source) {
        text("title", source.title)
        text("author", source.author)
        number("year", source.year, within: Limits.publicationYears)
        text("notes", source.notes)
    }

    mutating func locality(_ locality: Locality) {
        if locality.name.isEmpty { report("name", .missing) }
        name("name", locality.name)
        texts("aliases", locality.aliases)
        form("country", locality.country, .country)
        degrees("latitude", locality.latitude, within: Limits.latitude)
        degrees("longitude", locality.longitude, within: Limits.longitude)
        identifier("partOf", locality.partOf)
        remarks(locality.notes, locality.sources)
    }

    mutating func relationship(_ relationship: Relationship) {
        identifier("locality", relationship.locality)
        name("cityParty", relationship.cityParty)
        text("partnerLevel", relationship.partnerLevel)
        remarks(relationship.notes, relationship.sources)
    }

    mutating func agreement(_ agreement: Agreement) {
        identifier("relationship", agreement.relationship)
        name("title", agreement.title)
        text("kind", agreement.kind?.rawValue)
        provisions(agreement.provisions)
        identifier("supersedes", agreement.supersedes)
        for (place, field) in agreement.fields.enumerated() { identifier("fields[\(place)]", field.rawValue) }
        texts("signatories", agreement.signatories)
        remarks(agreement.notes, agreement.sources)
    }

    private mutating func provisions(_ provisions: Provisions) {
        switch provisions.term {
        case .indefinite, .unspecified: break
        case .renewing(let months), .months(let months): number("term.months", months, within: Limits.months)
        case .until(let date): end("term.until", date)
        }
        number("review.months", provisions.reviewMonths, within: Limits.months)
        number("noticeDays", provisions.noticeDays, within: Limits.days)
        if let clause = provisions.inactivity {
            number("inactivity.years", clause.years, within: Limits.years)
            for (place, period) in clause.excused.enumerated() {
                let field = "inactivity.excused[\(place)]"
                text(field + ".reason", period.reason)
                text(field + ".source", period.source)
                guard period.from > period.to else { continue }
                let (from, to) = (PartialDate(period.from), PartialDate(period.to))
                report(field + ".to", .endBeforeStart(end: to, start: from))
            }
            citations("inactivity.sources", clause.sources)
        }
        end("ended.on", provisions.ended?.on)
        text("ended.reason", provisions.ended?.reason)
        citations("ended.sources", provisions.ended?.sources ?? [])
    }

    mutating func commitment(_ commitment: Commitment) {
        identifier("agreement", commitment.agreement)
        name("title", commitment.title)
        identifier("field", commitment.field)
        text("owner.office", commitment.owner?.office)
        remarks(commitment.notes, commitment.sources)
    }

    mutating func activity(_ activity: Activity) {
        identifier("relationship", activity.relationship)
        for (place, id) in activity.commitments.enumerated() { identifier("commitments[\(place)]", id.rawValue) }
        name("title", activity.title)
        identifier("field", activity.field)
        let occurrence = activity.occurrence
        end("end", occurrence.end)
        if let end = occurrence.end, occurrence.endsBeforeStart {
            report("end", .endBeforeStart(end: end, start: occurrence.start))
        }
        for (place, carrier) in activity.carriers.enumerated() { text("carriers[\(place)].name", carrier.name) }
        for (place, contribution) in activity.funding.enumerated() {
            form("funding[\(place)].amount", contribution.amount, .amount)
            form("funding[\(place)].currency", contribution.currency, .currency)
        }
        remarks(activity.notes, activity.sources)
    }

    mutating func prospect(_ prospect: Prospect) {
        identifier("locality", prospect.locality)
        remarks(prospect.notes, prospect.sources)
    }

    mutating func contact(_ contact: Contact) {
        identifier("relationship", contact.relationship)
        text("office", contact.office)
        text("name", contact.name)
        text("email", contact.email)
        text("phone", contact.phone)
        remarks(contact.notes, contact.sources)
    }

    mutating func flag(_ flag: Flag) {
        identifier("relationship", flag.relationship)
        text("by", flag.by)
        text("note", flag.note)
    }

    mutating func review(_ review: Review) {
        switch review.subject {
        case .agreement(let id): identifier("agreement", id.rawValue)
        case .relationship(let id): identifier("relationship", id.rawValue)
        }
        text("note", review.note)
        text("by", review.by)
        text("office", review.office)
    }

    mutating func dispute(_ dispute: Dispute) {
        if dispute.about.isEmpty { report("about", .missing) }
        text("about", dispute.about)
        for (place, reading) in dispute.readings.enumerated() {
            text("readings[\(place)].value", reading.value)
            citations("readings[\(place)].sources", reading.sources)
        }
        text("note", dispute.note)
    }
}
