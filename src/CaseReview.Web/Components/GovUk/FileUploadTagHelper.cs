using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>Files to send with a form. The form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : LabelledFieldTagHelper
{
    /// <summary>Whether several files may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether it becomes a drop zone where scripts run.</summary>
    public bool Enhanced { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        var input = Markup.Element("input", Markup.Classes("govuk-file-upload", Error is null ? null : "govuk-file-upload--error"))
            .With("id", FieldId).With("name", Key).With("type", "file").With("multiple", Multiple ? "" : null).With("aria-describedby", Describing);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        PassOn(output, input);
        var control = Enhanced ? Markup.Element("div", "govuk-file-upload-wrapper", input).With("data-module", "govuk-file-upload") : input;
        Group(output, LabelElement(), HintElement(), ErrorElement(), control);
    }
}
