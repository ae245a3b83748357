import ArgumentParser

/// The script by which a shell completes the program's words: the parser's own, and what that leaves out. It knows no topics
/// of help, and where bash or zsh is to complete the value of `--option=`, it has none.
enum CompletionScript {
    private static let option = "--generate-completion-script"

    /// The shell whose script the command line asks for by name.
    static func shell(in arguments: [String]) -> CompletionShell? {
        let words = arguments.prefix { $0 != "--" }.flatMap { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        guard let place = words.firstIndex(of: option), words.indices.contains(place + 1) else { return nil }
        return CompletionShell(rawValue: words[place + 1])
    }

    /// The script for a shell.
    static func text(for shell: CompletionShell) -> String {
        let script = inSpokenLanguage(Entente.completionScript(for: shell))
        let topics = HelpCommand.topics.joined(separator: " ")
        switch shell {
        case .bash:
            return script + "\n" + bash.replacing("TOPICS", with: topics)
        case .zsh:
            // The file is the body of a function that is read on the first Tab: what it defines stands before its last act.
            let end = #"if [[ "${funcstack[1]}" = _entente ]]; then"#
            return withValuesAfterSigns(script).replacing(end, with: zsh.replacing("TOPICS", with: topics) + "\n" + end)
        case .fish:
            return script + "\n" + fish.replacing("TOPICS", with: topics)
        default: return script
        }
    }

    /// A script with what the parser says by itself in the language of the process, as is the rest.
    private static func inSpokenLanguage(_ script: String) -> String {
        ParserWords.abstracts.reduce(script) { $0.replacing($1, with: ParserWords.spoken($1)) }
    }

    /// bash makes three words of `--option=value`; the script is given the value as the word after its option.
    private static let bash = #"""
        _entente_help() {
            COMPREPLY+=($(compgen -W 'TOPICS' -- "${cur}"))
        }

        __entente_at_signs() {
            local -a parted=("${COMP_WORDS[@]}") joined=()
            local -i number at=COMP_CWORD
            local line="${COMP_LINE}"
            for number in "${!parted[@]}"; do
                if [[ "${parted[number]}" == '=' && number -gt 0 && "${parted[number - 1]}" == --* ]]; then
                    line="${line/"${parted[number - 1]}="/"${parted[number - 1]} "}"
                    if [[ number -eq COMP_CWORD ]]; then
                        joined+=('')
                    elif [[ number -lt COMP_CWORD ]]; then
                        at+=-1
                    fi
                else
                    joined+=("${parted[number]}")
                fi
            done
            local -a COMP_WORDS=("${joined[@]}")
            local -i COMP_CWORD="${at}"
            local COMP_LINE="${line}" word="${2}"
            [[ "${word}" == '=' ]] && word=''
            _entente "${1}" "${word}" "${COMP_WORDS[COMP_CWORD - 1]}"
        }

        complete -o filenames -F __entente_at_signs entente

        """#

    private static let zsh = """
        _entente_help() {
            local -ar topics=(TOPICS)
            _describe -V topic topics
        }

        """

    private static let fish = """
        complete -c 'entente' -n '__entente_should_offer_completions_for_positional "entente help" -eq 1' -fa 'TOPICS'

        """

    /// The script for zsh with options that also take their value after an equals sign.
    private static func withValuesAfterSigns(_ script: String) -> String {
        script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let specification = line.drop { $0 == " " }
            guard specification.hasPrefix("'--") || specification.hasPrefix("'*--"), line.contains("]:"),
                let end = line.firstIndex(of: "[")
            else { return String(line) }
            return line[..<end] + "=" + line[end...]
        }.joined(separator: "\n")
    }
}
