using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Reports;
using CaseReview.Domain.ReturnTemplates;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Changes one section of a draft, or adds one at the end.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangeTemplateSection : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The section's place, from 1; null to add one.</summary>
    public int? Position { get; init; }

    /// <summary>The draft's version when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>What it is made of; counts only when it is added.</summary>
    public FormPart? Part { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it asks, in a line or two.</summary>
    public string? Guidance { get; init; }

    /// <summary>Whether an agency answers it even when it had no contact.</summary>
    public bool EvenWithoutContact { get; init; }

    /// <summary>Of a chronology: whether there must be an entry when there was contact.</summary>
    public bool Required { get; init; }

    /// <summary>Of the part on who answers: whether it asks which senior officer was told.</summary>
    public bool AsksSeniorOfficer { get; init; }

    /// <summary>Of written questions: under which heading of the report the answers go; null for none.</summary>
    public ReportSectionKey? Report { get; init; }

    /// <summary>The questions; those with no words are left out, or all but one when none has any: then the title asks.</summary>
    public IReadOnlyList<QuestionFields> Questions { get; init; } = new List<QuestionFields>();

    /// <summary>What it comes to.</summary>
    /// <param name="part">What the section is made of.</param>
    /// <returns>The section, without a key.</returns>
    internal FormSection Section(FormPart part) => new()
    {
        Key = "",
        Part = part,
        Title = ReturnText.Normal(Title),
        Guidance = ReturnText.Normal(Guidance),
        EvenWithoutContact = EvenWithoutContact || part is FormPart.Answerer or FormPart.Contact,
        Required = Required && part is FormPart.Chronology,
        AsksSeniorOfficer = AsksSeniorOfficer && part is FormPart.Answerer,
        Report = part is FormPart.Written ? Report : null,
        Questions = part is FormPart.Written or FormPart.Contact ? [.. Asked.Take(part is FormPart.Contact ? 1 : ReturnForm.MaxSections).Select(x => x.Question())] : [],
    };

    private IEnumerable<QuestionFields> Asked => Questions.Any(x => !x.IsBlank) ? Questions.Where(x => !x.IsBlank) : Questions.Take(1);
}

/// <summary>A question as it is typed.</summary>
public sealed record QuestionFields
{
    /// <summary>Its words.</summary>
    public string? Text { get; init; }

    /// <summary>What helps to answer it.</summary>
    public string? Guidance { get; init; }

    /// <summary>Whether something must be written.</summary>
    public bool Required { get; init; }

    /// <summary>Longest answer, in characters; without one, the most there can be.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Guidance);

    /// <summary>The question.</summary>
    /// <returns>As the form keeps it.</returns>
    internal FormQuestion Question() => new() { Text = ReturnText.Normal(Text), Guidance = ReturnText.Normal(Guidance), Required = Required, MaxLength = MaxLength ?? ReturnText.MaxLength };
}

/// <summary>Checks <see cref="ChangeTemplateSection"/>.</summary>
public sealed class ChangeTemplateSectionValidator : AbstractValidator<ChangeTemplateSection>
{
    /// <summary>The checks.</summary>
    public ChangeTemplateSectionValidator()
    {
        RuleFor(x => x.Part).NotNull().When(x => x.Position is null).WithMessage("Select what the section is made of");
        RuleFor(x => x.Title).Given("Enter a title for the section", "The title", ReturnText.ShortMaxLength);
        RuleFor(x => x.Guidance).AtMost("The guidance", ReturnText.LineMaxLength);
        RuleForEach(x => x.Questions).ChildRules(question =>
        {
            question.RuleFor(x => x.Text).AtMost("The question", ReturnText.LineMaxLength);
            question.RuleFor(x => x.Guidance).AtMost("The guidance", ReturnText.LineMaxLength);
            question.RuleFor(x => x.MaxLength).InclusiveBetween(1, ReturnText.MaxLength)
                .WithMessage(FormattableString.Invariant($"The longest answer must be between 1 and {ReturnText.MaxLength:N0} characters"));
        });
        RuleFor(x => x.Questions).Custom((questions, context) =>
        {
            for (var i = 0; questions.Count(x => !x.IsBlank) > 1 && i < questions.Count; i++)
            {
                if (!questions[i].IsBlank && string.IsNullOrWhiteSpace(questions[i].Text))
                {
                    context.AddFailure($"Questions[{i}].Text", "Enter the words of the question. Only a single question may have none");
                }
            }
        });
        RuleFor(x => x.Report).Must(x => x is not { } under || FormSection.ReportSections.Contains(under)).WithMessage("Select where it goes in the report");
    }
}

/// <summary>Handles <see cref="ChangeTemplateSection"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes it.</param>
public sealed class ChangeTemplateSectionHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ChangeTemplateSection>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeTemplateSection command, CancellationToken ct)
    {
        var draft = await db.RequireTemplate(command.Number, ct);
        var form = draft.Form();
        draft.StopIfStale(command.Version, "This draft", command.Position is { } there ? form.At(there).Title : form.Name, command.Title!);

        var changed = command.Position is { } position
            ? form.Changing(position, command.Section(form.At(position).Part))
            : form.Adding(command.Section(command.Part!.Value));
        draft.Change(changed, ReturnText.Normal(command.Title), user.Actor);

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
