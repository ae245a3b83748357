extension Checkup {
    /// Something that was found in looking over a register and the file that it lies in.
    public struct Finding: Hashable, Sendable {
        /// What was found.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// The file, or a page or an index of it, is not what it should be.
            case damaged
            /// A cell holds what the program cannot read.
            case unreadable
            /// A value that no form and no import would take: an end before its start, a number out of range.
            case impossible
            /// A record names another one that does not exist.
            case danglingReference
            /// A fact rests on a source that the register does not have.
            case unknownSource
            /// A dispute is about a record that the register does not have.
            case unknownSubject
            /// The log has no entry under a number that it has given.
            case missingEntry
            /// An entry of the log does not say any more what it changed.
            case emptyEntry
            /// A review session names what the register does not have any more.
            case goneFromSession
            /// The lists show something else of a relationship than its records say.
            case wrongList
            /// The file is not written by way of a log, so that readers and writers stand in each other's way.
            case noLog
            /// The mode of the register lets in too many accounts, or not those that the folder is for.
            case fileMode
            /// The mode of the folder does not fit that of the register.
            case folderMode
            /// A file beside the register has another mode or group than the register.
            case companionMode
            /// A file that a process that died has left.
            case leftover
            /// The register has the form of an older version of the program.
            case olderSchema
            /// The program's SQLite has the flaw that can damage a log.
            case flawedSQLite
            /// Sources disagree.
            case openDispute
            /// Nobody has found a contact to be right for a year.
            case staleContact
            /// Cooperation after the end of the last agreement.
            case activityAfterEnd
            /// Still planned, and its start has passed.
            case plannedStartPassed
            /// Ongoing without an end, and nobody has confirmed it for a year.
            case ongoingUnconfirmed
        }

        /// How much it matters.
        public enum Gravity: String, Hashable, Sendable, CaseIterable {
            /// What was recorded may be lost.
            case damage
            /// It must be put right.
            case fault
            /// It is good to know.
            case note
        }

        /// What was found.
        public var kind: Kind
        /// In which file, or in which record, by its identifier; nil where it is about the register as a whole.
        public var subject: String?
        /// What exactly, as programs are told it.
        public var detail: String?
        /// What exactly, as people are told it, where that differs between languages.
        public var told: BilingualText?
        /// How many there are, where one finding stands for all.
        public var count: Int?
        /// What does not fit in the record, where that is what was found.
        public var problem: Problem?
        /// Whether it has been put right.
        public var isFixed = false

        /// A finding of the parts given.
        public init(_ kind: Kind, _ subject: String? = nil, _ detail: String? = nil, count: Int? = nil) {
            self.kind = kind
            self.subject = subject
            self.detail = detail
            self.count = count
        }

        /// A finding that says itself what exactly was found.
        public init(_ kind: Kind, _ subject: String?, told: some Bilingual) {
            self.init(kind, subject, told.texts.en)
            self.told = BilingualText(told.texts)
        }

        /// A value of a record that does not fit.
        public init(_ problem: Problem) {
            self.init(.impossible, problem.key.description, problem.field)
            self.problem = problem
        }

        /// How much it matters.
        public var gravity: Gravity {
            switch kind {
            case .damaged, .unreadable, .missingEntry, .emptyEntry: .damage
            case .impossible, .danglingReference, .unknownSource, .unknownSubject, .wrongList, .noLog, .fileMode,
                .folderMode,
                .companionMode, .leftover:
                .fault
            case .goneFromSession, .olderSchema, .flawedSQLite, .openDispute, .staleContact, .activityAfterEnd,
                .plannedStartPassed, .ongoingUnconfirmed:
                .note
            }
        }

        /// Whether the program can put it right without a decision of anybody.
        public var isFixable: Bool {
            switch kind {
            case .wrongList, .noLog, .fileMode, .companionMode, .leftover: true
            default: false
            }
        }
    }
}
