using System.Collections.Immutable;
using LowBackHip.Reasoning;

namespace LowBackHip.Accuracy;

/// <summary>One simulated conversation: what it took, and what it came to.</summary>
internal sealed record InterviewRun
{
    /// <summary>The screens answered, the basics included.</summary>
    internal required int Screens { get; init; }

    /// <summary>The questions answered, the basics included.</summary>
    internal required int Questions { get; init; }

    /// <summary>The screens and questions after which no further answer could change the urgency or an emergency was met; null when that never came.</summary>
    internal required (int Screens, int Questions)? Settled { get; init; }

    /// <summary>The screens after the basics until an emergency was met; null when none was.</summary>
    internal required int? ScreensToEmergency { get; init; }

    /// <summary>Why it ended; null for a conversation that no interview led.</summary>
    internal required InterviewEnd? End { get; init; }

    /// <summary>All that was known at the end.</summary>
    internal required Presentation Presentation { get; init; }

    /// <summary>Lets an interview ask a person who says what the case states and gives every other finding the same answer.</summary>
    /// <param name="vignette">The case.</param>
    /// <param name="rest">What anything that the case does not state is: absent, or unsure.</param>
    /// <param name="evaluator">What evaluates the answers.</param>
    internal static InterviewRun Of(Case vignette, FindingStatus rest, Evaluator evaluator)
    {
        var interview = Interview.Begin(evaluator);
        ((int, int)? settled, int? emergency, var afterBasics) = (null, null, 0);
        Note();
        while (interview.Next is { } screen)
        {
            interview = interview.Answer(vignette.Presentation, rest);
            afterBasics += screen.Kind == InterviewScreenKind.Basics ? 0 : 1;
            Note();
        }

        var done = interview.Progress;
        return new()
        {
            Screens = done.Screens,
            Questions = done.Questions,
            Settled = settled,
            ScreensToEmergency = emergency,
            End = interview.End,
            Presentation = interview.Presentation,
        };

        void Note()
        {
            var triage = evaluator.Triage(interview.Presentation);
            if (triage.AtLeast == Disposition.Emergency)
                emergency ??= afterBasics;
            if (triage.IsSettled)
                settled ??= (interview.Progress.Screens, interview.Progress.Questions);
        }
    }

    /// <summary>
    /// Asks the same person for the basics and then for one finding after the other, in a given order, until the urgency is settled or nothing is left. As an
    /// interview does, it leaves out what an answer implies and what cannot apply.
    /// </summary>
    internal static InterviewRun InOrder(Case vignette, FindingStatus rest, IEnumerable<Finding> order, Evaluator evaluator)
    {
        const int basicScreens = 3, basicFacts = 6;
        var stated = vignette.Presentation;
        var known = Presentation.Empty.WithAge(stated.Age).WithSex(stated.Sex).WithSites([.. stated.Sites])
            .WithDurationDays(stated.DurationDays).WithOnset(stated.Onset).WithIntensity(stated.Intensity);
        var implying = evaluator.Catalog.Findings.Where(finding => !finding.Implies.IsEmpty).SelectMany(finding => finding.Implies.Add(finding.Id)).ToHashSet();
        var (asked, triage) = (0, evaluator.Triage(known));
        foreach (var finding in order)
        {
            if (triage.IsSettled)
                break;
            if (known[finding] != FindingStatus.NotAssessed || finding.AskedOf.Test(known) == Match.NotMet || finding.ShownBy?.Test(known) == Match.Met)
                continue;
            var status = stated[finding] == FindingStatus.NotAssessed ? rest : stated[finding];
            known = known.With(finding, status);
            if (status != FindingStatus.Unsure && implying.Contains(finding.Id))
                known = Interview.Begin(evaluator, known: known).Presentation;
            triage = evaluator.Triage(known);
            asked++;
        }

        var (screens, questions) = (basicScreens + asked, basicFacts + asked);
        return new()
        {
            Screens = screens,
            Questions = questions,
            Settled = triage.IsSettled ? (screens, questions) : null,
            ScreensToEmergency = triage.AtLeast == Disposition.Emergency ? asked : null,
            End = null,
            Presentation = known,
        };
    }
}
