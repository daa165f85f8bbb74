using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Criteria;

/// <summary>One limb, as filled.</summary>
public sealed record LimbRow
{
    /// <summary>Key of the limb.</summary>
    public string Limb { get; init; } = "";

    /// <summary>Yes or no; null while not answered.</summary>
    public bool? Met { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Keys of the choices made.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The same for the domain.</summary>
    /// <returns>The answer given.</returns>
    public FindingGiven Given() => new(Limb, Met, Reasons?.Trim() ?? "", Choices);
}

/// <summary>Saves answers to the criteria of a framework, whole or half; when finished, asks for every answer with its reasons (D-CRI-12, X-07).</summary>
[Requires(Permission.ManageCases)]
public sealed record AnswerCriteria : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The framework.</summary>
    public ReviewFramework Framework { get; init; }

    /// <summary>Whether the assessment is finished with this.</summary>
    public bool Finish { get; init; }

    /// <summary>The version that was edited; 0 when none had begun.</summary>
    public int Version { get; init; }

    /// <summary>The limbs.</summary>
    public IReadOnlyList<LimbRow> Limbs { get; init; } = [];
}

/// <summary>Checks <see cref="AnswerCriteria"/>.</summary>
public sealed class AnswerCriteriaValidator : AbstractValidator<AnswerCriteria>
{
    /// <summary>Makes it.</summary>
    /// <param name="checklists">The words of the limbs.</param>
    public AnswerCriteriaValidator(IChecklists checklists)
    {
        RuleForEach(x => x.Limbs).ChildRules(row => row.RuleFor(x => x.Reasons).AtMost("The reasons", CriteriaAssessment.TextMaxLength));
        When(x => x.Finish, () => RuleForEach(x => x.Limbs).ChildRules(row =>
        {
            row.RuleFor(x => x.Met).NotNull().WithMessage(x => $"Select yes or no: {Words(checklists, x)}");
            row.RuleFor(x => x.Reasons).NotEmpty().WithMessage(x => $"Enter the reasons for the answer: {Words(checklists, x)}");
            row.RuleFor(x => x.Choices).NotEmpty().When(x => x.Met is true && Limb(checklists, x) is { Choices.Count: > 0 })
                .WithMessage(x => $"Select at least one answer: {Limb(checklists, x)!.Ask}");
        }));
    }

    private static string Words(IChecklists checklists, LimbRow row) => Limb(checklists, row)?.Words ?? row.Limb;

    private static ChecklistLimb? Limb(IChecklists checklists, LimbRow row) =>
        checklists.All.OrderByDescending(x => x.From).SelectMany(x => x.Limbs).FirstOrDefault(x => x.Key == row.Limb);
}

/// <summary>Handles <see cref="AnswerCriteria"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who answers.</param>
/// <param name="clock">Now.</param>
public sealed class AnswerCriteriaHandler(ICaseReviewDb db, IChecklists checklists, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AnswerCriteria>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerCriteria command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        RuleViolation.Unless(
            (await db.CriteriaArrangements(ct)).Frameworks.Contains(command.Framework), "Cases are not tested under this law here.");
        var assessment = await db.BeginOrLoad(checklists, scope.CaseId, command.Framework, (user.PartnershipId, user.Actor, now), ct);
        if (assessment.Version != command.Version)
        {
            throw new StaleEdit("The criteria", Text(assessment.Findings.Select(x => x.Reasons)), Text(command.Limbs.Select(x => x.Reasons)), assessment.Version);
        }

        var panelReplied = await db.PanelReplied(scope.CaseId, ct);
        assessment.Answer(checklists.Of(assessment), [.. command.Limbs.Select(x => x.Given())], panelReplied, user.Actor, now);
        if (command.Finish)
        {
            assessment.Complete(checklists.Of(assessment), panelReplied, user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static string Text(IEnumerable<string?> reasons) => string.Join("\n\n", reasons.Where(x => !string.IsNullOrWhiteSpace(x)));
}
