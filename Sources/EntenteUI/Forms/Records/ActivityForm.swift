import EntenteDomain

extension Form {
    /// A new activity: its title and its start are enough.
    static func newActivity(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        let today = PartialDate(context.today)
        let blank = Activity(
            id: "", relationship: dossier.relationship.id,
            occurrence: Occurrence(kind: .project, state: .ongoing, start: today))
        return Form(
            errand, title: title(of: errand, dossier, context), on: blank,
            plans(in: dossier, context, isNew: true)
        ) { dossier.adding(.activity($0)) }
    }

    /// An activity that is on record.
    static func activity(
        _ errand: Errand, _ activity: Activity, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        Form(
            errand, title: title(of: errand, context.words(activity.title), context), on: activity,
            plans(in: dossier, context, isNew: false)
        ) { dossier.editing(.activity($0)) }
    }

    private static func plans(
        in dossier: Dossier, _ context: FormContext, isNew: Bool
    ) -> [FieldPlan<Activity>] {
        let (words, today) = (context.words, context.today)
        let start = FieldPlan<Activity>(.start, .date, isRequired: true) {
            isNew ? "" : $0.occurrence.start.description
        } write: {
            if let date = try? PartialDate($1) { $0.occurrence.start = date }
        }
        let state = FieldPlan.word(.state, \Activity.occurrence.state, words)
        // Until the user says otherwise, what lies ahead is planned and what has begun goes on.
        let followingState = state.following { value in
            guard let start = try? PartialDate(value(.start)) else { return nil }
            let state: Activity.State = start.min > today ? .planned : .ongoing
            return state.rawValue
        }
        var plans: [FieldPlan<Activity>] = [
            .name(.title, \.title, in: context.language, isRequired: true), start,
            .word(.kind, \.occurrence.kind, words), isNew ? followingState : state,
            .date(.end, \.occurrence.end),
            FieldPlan.date(.confirmed, \.occurrence.confirmed)
                .asked(where: .state, in: [Activity.State.ongoing.rawValue]),
            .one(.field, \.field, of: context.fields),
        ]
        if !dossier.commitments.isEmpty {
            let commitments = context.choices(dossier.commitments.map { ($0.id, $0.title) })
            plans.append(.several(.commitments, \.commitments, of: commitments))
        }
        plans += [
            .carriers(.cityCarriers, of: .city, words), .carriers(.partnerCarriers, of: .partner, words),
            .funding(.partnerFunding, by: .partner), .funding(.cityFunding, by: .city),
            .funding(.jointFunding, by: .joint), .funding(.thirdFunding, by: .third),
            .otherName(.otherTitle, \.title, than: context.language), .text(.nativeTitle, \.title.native),
            .text(.notes, \.notes),
            .citations(.sources, \.sources, of: context.sources),
        ]
        return plans
    }
}

extension FieldPlan where Subject == Activity {
    /// Who carries it on one side: `university: Goethe University; ngo: …`.
    fileprivate static func carriers(_ key: FieldKey, of side: Side, _ words: Words) -> FieldPlan {
        FieldPlan(key, .carriers) { activity in
            activity.carriers.filter { $0.side == side }.map { carrier in
                [carrier.kind.map { words($0) }, carrier.name].compactMap(\.self).joined(separator: ": ")
            }.joined(separator: "; ")
        } write: { activity, text in
            let kinds = Carrier.Kind.allCases.map { FieldKind.Choice($0.rawValue, words($0)) }
            let carriers = Entry.parts(text, between: ";").map { part in
                let parts = part.split(separator: ":", maxSplits: 1).map { Entry.trimmed(String($0)) }
                guard let kind = parts.first.flatMap({ Entry.find($0, in: kinds) }).flatMap(Carrier.Kind.init) else {
                    return Carrier(side: side, name: part)
                }
                return Carrier(side: side, kind: kind, name: parts.count > 1 ? parts[1] : nil)
            }
            activity.carriers = activity.carriers.filter { $0.side != side } + carriers
        }
    }

    /// What one party puts in: `248733.50 EUR; 5000 USD`.
    fileprivate static func funding(_ key: FieldKey, by party: Contribution.Party) -> FieldPlan {
        FieldPlan(key, .money) { activity in
            activity.funding.filter { $0.party == party }.map { "\($0.amount) \($0.currency)" }.joined(separator: "; ")
        } write: { activity, text in
            let sums = Entry.parts(text, between: ";").compactMap(Entry.sum)
            activity.funding =
                activity.funding.filter { $0.party != party }
                + sums.map { Contribution(party: party, amount: $0.amount, currency: $0.currency) }
        }
    }
}

extension Form {
    /// The title of a form about a record of a partner, or about something of its own name.
    static func title(of errand: Errand, _ dossier: Dossier, _ context: FormContext) -> String {
        title(of: errand, context.words(dossier.locality.name), context)
    }

    static func title(of errand: Errand, _ name: String, _ context: FormContext) -> String {
        name.isEmpty ? context.words(errand.kind) : context.words(errand.kind) + ": " + name
    }
}
