using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What this library is and is not.
public static partial class AdviceEntries
{
    /// <summary>Education only, no diagnosis and no treatment.</summary>
    public static Advice ThisIsEducation { get; } = new()
    {
        Id = AdviceId.From("this-is-education"),
        Topic = AdviceTopic.Limits,
        Text =
            "This is for learning. It is no diagnosis, no treatment and no stand-in for a doctor who can look at you. If you are worried, or if something "
            + "does not fit, get seen.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F10"),
                Says = "It teaches; it does not give medical advice or treatment.",
            },
        ],
    };

    /// <summary>Where the content comes from.</summary>
    public static Advice WhereThisComesFrom { get; } = new()
    {
        Id = AdviceId.From("where-this-comes-from"),
        Topic = AdviceTopic.Limits,
        Text =
            "The list of causes, treatments and exercises began with an article for patients and its sources. Where studies or guidance say otherwise, we "
            + "follow them and mark the change.",
        Sources = [new(Citations.HingeHealth2024, Provenance.Published), new(Citations.Park2021LowBackPain, Provenance.Editorial)],
    };

    private static ImmutableArray<Advice> LimitsEntries =>
    [
        ThisIsEducation,
        WhereThisComesFrom,
    ];
}
