/// The rule in a page: what the program goes by, in words that a desk officer can hold it to.
public enum RuleWords: Phrase {
    case title, introduction
    case originHeading, origin, policy
    case countsHeading, kinds, states, clock
    case periodHeading, period, monthEnd
    case clauseHeading, clause, rolling, agreementYears, calendarYears, excused
    case termHeading, terms, renewing, fixed, ended
    case tieHeading, tie, noneTie, endedTie, dormantTie, atRiskTie, activeTie
    case partialHeading, partial, certainty, unfavourable, openEnd
    case recordHeading, horizon, anomalies
    case more

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .title: ("The rule", "Quy tắc")
        case .introduction:
            (
                "What an agreement and a relationship are on a day follows from the record and from that day alone. "
                    + "Entente ends nothing: a lapse is a condition that is met, and it is confirmed only once an officer has "
                    + "recorded the end.",
                "Tình trạng của một thỏa thuận hay một quan hệ vào một ngày chỉ phụ thuộc vào hồ sơ và ngày đó. Entente không "
                    + "chấm dứt gì cả: mất hiệu lực nghĩa là đủ điều kiện, và chỉ được xác nhận khi cán bộ đã ghi việc chấm "
                    + "dứt."
            )

        case .originHeading: ("Where it comes from", "Nguồn gốc")
        case .origin:
            (
                "The memorandum between Ho Chi Minh City and Frankfurt of 2019 takes effect on signing, renews by itself "
                    + "every year, and expires when the two parties fail to carry out cooperation programmes for two "
                    + "consecutive years.",
                "Bản ghi nhớ giữa Thành phố Hồ Chí Minh và Frankfurt năm 2019 có hiệu lực khi ký, tự gia hạn hằng năm và hết "
                    + "hiệu lực khi hai bên không thực hiện chương trình hợp tác nào trong hai năm liên tiếp."
            )
        case .policy:
            (
                "Each agreement is judged by its own clause, where it has one. Besides, every relationship is put to the "
                    + "two-year test as the city's policy, whatever its agreements say.",
                "Mỗi thỏa thuận được xét theo điều khoản riêng, nếu có. Ngoài ra, mọi quan hệ đều được xét theo phép thử hai "
                    + "năm như một chính sách của thành phố, bất kể thỏa thuận ghi gì."
            )

        case .countsHeading: ("What counts", "Hoạt động được tính")
        case .kinds:
            (
                "Projects, programmes, training, exchanges and aid are cooperation and count. Events, delegations and "
                    + "meetings are friendship and do not. The policy, and any clause, can name other kinds.",
                "Dự án, chương trình, đào tạo, trao đổi và viện trợ là hợp tác và được tính. Sự kiện, đoàn công tác và cuộc "
                    + "họp là hữu nghị và không được tính. Chính sách và từng điều khoản có thể quy định loại khác."
            )
        case .states:
            (
                "What is planned or cancelled never counts, and nothing counts before it has started. What came before an "
                    + "agreement took effect is nothing to that agreement.",
                "Hoạt động dự kiến hoặc đã hủy không bao giờ được tính; hoạt động chưa bắt đầu cũng vậy. Những gì diễn ra "
                    + "trước khi thỏa thuận có hiệu lực không liên quan đến thỏa thuận đó."
            )
        case .clock:
            (
                "Nothing but dated activity resets the clock: an edit, a note, a review or a report never does.",
                "Chỉ hoạt động có ngày tháng mới tính lại thời gian: sửa hồ sơ, ghi chú, rà soát hay báo cáo thì không."
            )

        case .periodHeading: ("How years are counted", "Cách tính năm")
        case .period:
            (
                "A period does not count the day it runs from and includes its last day: two years from 6 Nov 2009 end with "
                    + "the close of 6 Nov 2011, and 7 Nov 2011 is the first day outside.",
                "Khoảng thời gian không tính ngày bắt đầu và tính cả ngày cuối: hai năm kể từ 06/11/2009 kết thúc khi hết ngày "
                    + "06/11/2011, ngày đầu tiên nằm ngoài là 07/11/2011."
            )
        case .monthEnd:
            (
                "Where a month has no such day, its last day is meant: a year from 29 Feb 2020 ends on 28 Feb 2021.",
                "Nếu tháng không có ngày đó thì lấy ngày cuối tháng: một năm kể từ 29/02/2020 kết thúc ngày 28/02/2021."
            )

        case .clauseHeading: ("The inactivity clause", "Điều khoản tự mất hiệu lực")
        case .clause:
            (
                "An agreement with such a clause lapses after n years in a row without cooperation. The lapse day is the "
                    + "first day on which it is no longer in force. There are three readings:",
                "Thỏa thuận có điều khoản này mất hiệu lực sau n năm liên tiếp không có hợp tác. Ngày mất hiệu lực là ngày đầu "
                    + "tiên không còn hiệu lực. Có ba cách tính:"
            )
        case .rolling:
            (
                "rolling (the strictest, and the one used where none is named): n years from the effective day, or from "
                    + "the last day of activity. An activity that starts before the lapse day saves it; one that starts on "
                    + "that day comes too late. What happens later never revives the agreement.",
                "rolling, tính liên tục (chặt nhất, dùng khi không ghi cách tính): n năm kể từ ngày có hiệu lực hoặc ngày hoạt "
                    + "động cuối cùng. Hoạt động bắt đầu trước ngày mất hiệu lực thì cứu được; bắt đầu đúng ngày đó thì đã "
                    + "muộn. Những gì diễn ra sau đó không khôi phục thỏa thuận."
            )
        case .agreementYears:
            (
                "agreementYears: years of the agreement, counted from its effective day. It lapses on the day after n of "
                    + "them in a row have passed without a day of activity.",
                "agreementYears, theo năm của thỏa thuận: tính từ ngày có hiệu lực. Mất hiệu lực vào ngày sau khi n năm liên "
                    + "tiếp trôi qua mà không có ngày hoạt động nào."
            )
        case .calendarYears:
            (
                "calendarYears: the same with calendar years, the first being the one after the effective day's. It lapses "
                    + "on 1 January after the n-th empty year in a row.",
                "calendarYears, theo năm dương lịch: tương tự, năm đầu tiên là năm sau năm có hiệu lực. Mất hiệu lực vào ngày "
                    + "1 tháng 1 sau năm trống thứ n liên tiếp."
            )
        case .excused:
            (
                "A period that is excused on record counts as if there had been activity.",
                "Thời gian được miễn có ghi trong hồ sơ được coi như có hoạt động."
            )

        case .termHeading: ("The term, and a recorded end", "Thời hạn và việc chấm dứt")
        case .terms:
            (
                "An indefinite term, and one that the record does not tell, have no end of their own; they are told apart.",
                "Thỏa thuận vô thời hạn và thỏa thuận mà hồ sơ không ghi thời hạn đều không tự hết hạn; hai loại được phân biệt."
            )
        case .renewing:
            (
                "A renewing term renews by itself, until something else ends the agreement.",
                "Thời hạn tự gia hạn thì cứ tiếp tục, cho đến khi có lý do khác chấm dứt thỏa thuận."
            )
        case .fixed:
            (
                "After the last day of a fixed term the agreement has expired.",
                "Sau ngày cuối của thời hạn cố định, thỏa thuận hết hạn."
            )
        case .ended:
            (
                "From the day of a recorded end on the agreement is terminated. Whichever end comes first decides.",
                "Từ ngày chấm dứt đã ghi, thỏa thuận bị chấm dứt. Mốc nào đến trước thì quyết định."
            )

        case .tieHeading: ("The standing of a relationship", "Tình trạng của một quan hệ")
        case .tie:
            (
                "It is the first of these that holds. Unlike with an agreement's clause, an activity after an idle spell "
                    + "does revive the relationship: what matters is the idle time that is running.",
                "Là trường hợp đầu tiên đúng dưới đây. Khác với điều khoản của thỏa thuận, hoạt động sau thời gian trống khôi "
                    + "phục được quan hệ: chỉ thời gian trống đang chạy mới đáng kể."
            )
        case .noneTie: ("none: no agreement has taken effect.", "chưa có: chưa thỏa thuận nào có hiệu lực.")
        case .endedTie:
            (
                "lapse met, expired, terminated: every agreement that took effect has ended. The word is the cause of the one "
                    + "that ended last.",
                "đủ điều kiện mất hiệu lực, hết hạn, chấm dứt: mọi thỏa thuận từng có hiệu lực đều đã hết hiệu lực. Tên gọi "
                    + "theo nguyên nhân của thỏa thuận hết hiệu lực sau cùng."
            )
        case .dormantTie:
            (
                "dormant: no cooperation for two years (the policy can say otherwise), counted from its last day, or from the "
                    + "first effective day. The day after is the shadow lapse: when the Frankfurt rule would have ended it.",
                "ngưng trệ: không có hợp tác trong hai năm (chính sách có thể quy định khác), tính từ ngày hợp tác cuối cùng "
                    + "hoặc ngày có hiệu lực đầu tiên. Ngày kế tiếp là ngày mất hiệu lực giả định: theo quy tắc Frankfurt, "
                    + "quan hệ lẽ ra đã mất hiệu lực từ ngày đó."
            )
        case .atRiskTie:
            (
                "at risk: dormancy, or an end of an agreement in force, comes within 180 days (the policy can say otherwise); "
                    + "for dormancy, a clause and a term never more than a quarter of their length ahead.",
                "có nguy cơ: ngưng trệ, hoặc việc kết thúc một thỏa thuận còn hiệu lực, sẽ đến trong vòng 180 ngày (chính sách "
                    + "có thể quy định khác); với ngưng trệ, điều khoản và thời hạn, không sớm hơn một phần tư độ dài của chúng."
            )
        case .activeTie: ("active: otherwise.", "ổn định: các trường hợp còn lại.")

        case .partialHeading: ("Dates that are not known to the day", "Ngày không biết chính xác")
        case .partial:
            (
                "A date recorded as a year, a month or a range stands for one unknown day in it. So a computed day has two "
                    + "bounds: the earliest and the latest that the record allows.",
                "Ngày ghi theo năm, tháng hoặc khoảng là một ngày chưa rõ trong đó. Vì vậy một ngày tính ra có hai mốc: sớm nhất "
                    + "và muộn nhất mà hồ sơ cho phép."
            )
        case .certainty:
            (
                "An agreement has ended for certain once the latest day of an end has come, and possibly from its earliest "
                    + "day on.",
                "Thỏa thuận chắc chắn đã kết thúc khi đã đến ngày muộn nhất của một mốc kết thúc, và có thể đã kết thúc từ ngày "
                    + "sớm nhất."
            )
        case .unfavourable:
            (
                "A relationship is told in the unfavourable reading of its dates, because a monitor warns early. It is "
                    + "certain where the favourable reading gives the same, else possible.",
                "Quan hệ được nêu theo cách hiểu bất lợi về ngày tháng, vì theo dõi là để cảnh báo sớm. Kết luận là chắc chắn "
                    + "nếu cách hiểu có lợi cho cùng kết quả, nếu không thì là có thể."
            )
        case .openEnd:
            (
                "An ongoing activity without a recorded end is known to have run to the day it was last confirmed, and may "
                    + "still go on: it makes a lapse possible, not certain.",
                "Hoạt động đang thực hiện mà chưa ghi ngày kết thúc thì chỉ biết là kéo dài đến ngày xác nhận gần nhất, và có "
                    + "thể vẫn tiếp tục: việc mất hiệu lực là có thể, không chắc chắn."
            )

        case .recordHeading: ("What the record cannot tell", "Điều hồ sơ không nói được")
        case .horizon:
            (
                "The record has a last day. After it, silence may be missing paperwork and not missing cooperation: the "
                    + "verdict stands, and is marked as unverified since that day.",
                "Hồ sơ có ngày cuối. Sau ngày đó, không thấy hợp tác có thể do thiếu giấy tờ chứ không phải thiếu hợp tác: kết "
                    + "luận vẫn giữ nguyên và được ghi là chưa xác minh từ ngày đó."
            )
        case .anomalies:
            (
                "Three things are always reported: cooperation that starts on or after the end of the last agreement; a planned "
                    + "start that has passed; an ongoing activity without an end that nobody has confirmed for a year.",
                "Ba điều luôn được báo: hợp tác bắt đầu từ khi thỏa thuận cuối cùng đã hết hiệu lực; hoạt động dự kiến đã quá ngày "
                    + "bắt đầu; hoạt động đang thực hiện, chưa ghi ngày kết thúc và không được xác nhận trong một năm."
            )
        case .more:
            (
                "entente why PARTNER tells how one standing follows, in lines that can be checked by hand.",
                "entente why ĐỐI-TÁC cho biết một tình trạng được suy ra thế nào, từng dòng có thể kiểm tra bằng tay."
            )
        }
    }

    /// How far a line stands in: headings at the edge, what they head inside, the readings and standings further.
    fileprivate var indent: Int? {
        switch self {
        case .originHeading, .countsHeading, .periodHeading, .clauseHeading, .termHeading, .tieHeading, .partialHeading,
            .recordHeading:
            nil
        case .title, .introduction, .more: 0
        case .rolling, .agreementYears, .calendarYears, .noneTie, .endedTie, .dormantTie, .atRiskTie, .activeTie: 4
        default: 2
        }
    }
}

extension Line {
    /// The rule in a page.
    public static func rule(_ words: Words) -> [Line] {
        RuleWords.allCases.flatMap { phrase -> [Line] in
            let text = words(phrase)
            switch phrase.indent {
            case nil: return [.blank, Line(text, .heading, isStrong: true)]
            case 0? where phrase == .title: return [Line(text, .heading, isStrong: true)]
            case 0?: return [.blank, Line(text)]
            case let indent?: return [Line(text, indent: indent, hanging: indent == 4 ? 6 : indent)]
            }
        }
    }
}
