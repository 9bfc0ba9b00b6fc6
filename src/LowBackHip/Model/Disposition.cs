namespace LowBackHip;

/// <summary>Where the person goes next and how soon, from least to most urgent.</summary>
/// <remarks>Ordered: compare with <c>&lt;</c> and <c>&gt;=</c>. There is no default: 0 is not a member, so that nothing left out means safe.</remarks>
public enum Disposition
{
    /// <summary>Care at home, with a date to look again.</summary>
    SelfCare = 1,

    /// <summary>A clinician, within weeks.</summary>
    Routine = 2,

    /// <summary>A clinician within days, at most two weeks.</summary>
    Urgent = 3,

    /// <summary>A clinician today.</summary>
    SameDay = 4,

    /// <summary>Emergency care, now.</summary>
    Emergency = 5,
}

/// <summary>What a disposition means for the person.</summary>
public static class Dispositions
{
    /// <summary>Every disposition, least urgent first.</summary>
    public static IReadOnlyList<Disposition> All { get; } =
        [Disposition.SelfCare, Disposition.Routine, Disposition.Urgent, Disposition.SameDay, Disposition.Emergency];

    /// <summary>How soon, in a few words.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <returns>The time frame.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The disposition is not a member of its enumeration.</exception>
    public static string TimeFrame(this Disposition disposition) => Guard.Defined(disposition, Disposition.SelfCare, Disposition.Emergency) switch
    {
        Disposition.SelfCare => "no visit needed now; look again in two weeks",
        Disposition.Routine => "within a few weeks",
        Disposition.Urgent => "within days, at most two weeks",
        Disposition.SameDay => "today",
        _ => "now",
    };

    /// <summary>What to do, in one or two plain sentences.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <returns>The instruction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The disposition is not a member of its enumeration.</exception>
    public static string Instruction(this Disposition disposition) => Guard.Defined(disposition, Disposition.SelfCare, Disposition.Emergency) switch
    {
        Disposition.SelfCare => "You can care for this at home for now. Get help sooner if anything new or worse turns up.",
        Disposition.Routine => "Book a visit with a doctor or physical therapist in the next few weeks. Ask for an earlier one if it gets worse.",
        Disposition.Urgent => "See a doctor within the next few days. Do not let it wait longer than two weeks.",
        Disposition.SameDay => "Speak to a doctor or an urgent care service today. If you cannot reach one, go to an emergency department.",
        _ => "Go to an emergency department or call an ambulance now. Do not wait and do not drive yourself.",
    };

    /// <summary>The disposition as hyphenated lower-case text, as in the wire form.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <returns>Text such as <c>same-day</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The disposition is not a member of its enumeration.</exception>
    public static string ToId(this Disposition disposition) => EnumText<Disposition>.Of(Guard.Defined(disposition, Disposition.SelfCare, Disposition.Emergency));
}

/// <summary>What an unknown answer is taken to mean when a host must act on an open triage.</summary>
/// <remarks>There is no default: the caller says it.</remarks>
public enum UnknownPolicy
{
    /// <summary>Act on what was reported only: the unknowns are taken as absent. Gives <see cref="DispositionInterval.AtLeast"/>.</summary>
    TakeAsAbsent = 1,

    /// <summary>Act on the worst that is still possible: the unknowns are taken as present. Gives <see cref="DispositionInterval.AtMost"/>.</summary>
    TakeAsPresent = 2,
}

/// <summary>The result of triage: the urgency that what was reported already demands, and the worst that is still possible.</summary>
/// <remarks>
/// <see cref="AtMost"/> is never below <see cref="AtLeast"/>. There is no single level to read by mistake: use <see cref="Settled"/>, which is null
/// while the triage is open, or <see cref="Resolve"/> with a stated policy. Immutable, safe for any thread; equality is by both ends.
/// </remarks>
public sealed record DispositionInterval
{
    // The fifteen intervals there are, made once, so that a triage allocates nothing.
    private static readonly DispositionInterval[] Intervals = MakeAll();

    private DispositionInterval(Disposition atLeast, Disposition atMost)
    {
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>The highest disposition among the red flags that are met.</summary>
    public Disposition AtLeast { get; }

    /// <summary>The highest disposition among the red flags that are met or not yet ruled out.</summary>
    public Disposition AtMost { get; }

    /// <summary>Whether no answer still missing can change the disposition.</summary>
    public bool IsSettled => AtLeast == AtMost;

    /// <summary>The disposition once the triage is settled; null while it is open.</summary>
    public Disposition? Settled => IsSettled ? AtLeast : null;

    /// <summary>What to do now; while the triage is open it says that questions are still to be answered, and what the answers could change.</summary>
    public string Instruction => IsSettled
        ? AtLeast.Instruction()
        : $"{AtLeast.Instruction()} This is not complete yet: some questions are still to be answered, and an answer could mean {AtMost switch
        {
            Disposition.Emergency => "emergency care now",
            Disposition.SameDay => "being seen today",
            Disposition.Urgent => "being seen within days",
            _ => "a visit to a clinician",
        }}.";

    /// <summary>Makes an interval.</summary>
    /// <param name="atLeast">The lower end.</param>
    /// <param name="atMost">The upper end.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a member of its enumeration, or the upper is below the lower.</exception>
    public static DispositionInterval Of(Disposition atLeast, Disposition atMost)
    {
        Guard.Defined(atLeast, Disposition.SelfCare, Disposition.Emergency);
        Guard.Defined(atMost, Disposition.SelfCare, Disposition.Emergency);
        return atMost < atLeast
            ? throw new ArgumentOutOfRangeException(nameof(atMost), "The upper end is below the lower end.")
            : Intervals[(((int)atLeast - 1) * (int)Disposition.Emergency) + (int)atMost - 1];
    }

    /// <summary>One disposition to act on, by a stated policy on what is not known.</summary>
    /// <param name="unknown">What an unknown answer is taken to mean.</param>
    /// <returns>The disposition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The policy is not a member of its enumeration.</exception>
    public Disposition Resolve(UnknownPolicy unknown) => Guard.Defined(unknown, UnknownPolicy.TakeAsAbsent, UnknownPolicy.TakeAsPresent) == UnknownPolicy.TakeAsPresent ? AtMost : AtLeast;

    private static DispositionInterval[] MakeAll()
    {
        var (all, count) = (new DispositionInterval[(int)Disposition.Emergency * (int)Disposition.Emergency], 0);
        for (var least = Disposition.SelfCare; least <= Disposition.Emergency; least++)
        {
            for (var most = Disposition.SelfCare; most <= Disposition.Emergency; most++)
                all[count++] = new(least, most);
        }

        return all;
    }
}
